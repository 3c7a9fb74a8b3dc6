package eu.werein.proof.matrix;

import eu.werein.proof.Account;
import eu.werein.proof.RunningFederation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody's token, fetched anew before it ends. */
final class Tokens {

    private static final Duration SERVES = Duration.ofMinutes(2);

    private final RunningFederation federation;
    private final Map<Account, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    Tokens(RunningFederation federation) {
        this.federation = federation;
    }

    Optional<String> of(Person person) {
        return person.account().map(this::of);
    }

    private String of(Account account) {
        return tokens.compute(account, this::lasting).value();
    }

    private Token lasting(Account account, Token known) {
        return known != null && Instant.now().isBefore(known.until())
                ? known
                : new Token(federation.token(account), Instant.now().plus(SERVES));
    }
}
