package eu.werein.members.accounts;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.platform.tenant.PartnerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Accounts in memory; can be told to fail once after a call took effect. */
public final class InMemoryIdentityProvider implements IdentityProvider {

    private final Map<String, Account> accounts = new HashMap<>();
    private final List<String> joined = new ArrayList<>();
    private final List<String> invited = new ArrayList<>();
    private int callsUntilAnswerIsLost = Integer.MAX_VALUE;

    /** The answer to the call with this number, from 1, gets lost on its way back. */
    public void loseAnswer(int call) {
        callsUntilAnswerIsLost = call;
    }

    List<String> joined() {
        return joined;
    }

    List<String> invited() {
        return invited;
    }

    int accounts() {
        return accounts.size();
    }

    private <T> T answer(T given) {
        callsUntilAnswerIsLost--;
        if (callsUntilAnswerIsLost == 0) {
            throw new Unavailable("lost");
        }
        return given;
    }

    @Override
    public Optional<Account> find(EmailAddress email) {
        return answer(Optional.ofNullable(accounts.get(email.mailbox())));
    }

    @Override
    public Optional<String> open(String username, EmailAddress email, Language language) {
        Account account = new Account(UUID.randomUUID().toString(), username);
        boolean isNew = accounts.putIfAbsent(email.mailbox(), account) == null;
        return answer(isNew ? Optional.of(account.accountId()) : Optional.empty());
    }

    @Override
    public void join(PartnerId partner, String accountId) {
        String entry = partner + " " + accountId;
        if (!joined.contains(entry)) {
            joined.add(entry);
        }
        answer(entry);
    }

    @Override
    public void invite(String accountId) {
        invited.add(accountId);
        answer(accountId);
    }
}
