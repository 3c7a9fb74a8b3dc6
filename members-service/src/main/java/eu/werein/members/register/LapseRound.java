package eu.werein.members.register;

import eu.werein.members.home.HomePartner;
import eu.werein.platform.rounds.Round;
import java.time.Clock;

/** Lets memberships lapse when the last day that was paid for is over where the partner is. */
final class LapseRound implements Round {

    private final LapseMember lapse;
    private final HomePartner home;
    private final Clock clock;

    /**
     * @param clock as fine as what is kept
     */
    LapseRound(LapseMember lapse, HomePartner home, Clock clock) {
        this.lapse = lapse;
        this.home = home;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lapse-members";
    }

    @Override
    public int visit() {
        return lapse.lapseUnpaid(home.today(), new Occasion(clock.instant(), null));
    }
}
