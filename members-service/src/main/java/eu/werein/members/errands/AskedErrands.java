package eu.werein.members.errands;

import eu.werein.platform.tenant.TenantContext;
import java.time.Clock;

/** Puts errands where the dispatcher finds them, and tells it that there is work. */
final class AskedErrands implements Errands {

    private final WaitingErrands waiting;
    private final Nudge nudge;
    private final Clock clock;

    AskedErrands(WaitingErrands waiting, Nudge nudge, Clock clock) {
        this.waiting = waiting;
        this.nudge = nudge;
        this.clock = clock;
    }

    @Override
    public void ask(Errand errand) {
        if (waiting.add(TenantContext.current(), errand, clock.instant())) {
            nudge.give();
        }
    }
}
