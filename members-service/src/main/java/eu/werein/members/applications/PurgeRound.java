package eu.werein.members.applications;

import eu.werein.members.tokens.MailedTokens;
import eu.werein.platform.rounds.Round;
import java.time.Clock;

/** Forgets what nobody confirmed. */
final class PurgeRound implements Round {

    private final WithdrawUnconfirmed withdraw;
    private final MailedTokens tokens;
    private final Clock clock;

    PurgeRound(WithdrawUnconfirmed withdraw, MailedTokens tokens, Clock clock) {
        this.withdraw = withdraw;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "purge-applications";
    }

    @Override
    public void begin() {
        tokens.forgetExpired(clock.instant());
    }

    @Override
    public int visit() {
        return withdraw.withdraw();
    }
}
