package eu.werein.members.guests;

import eu.werein.members.guests.OpenGathering.Planned;
import java.time.Clock;

/** Which dates somebody without an account may come to. */
final class OpenDates {

    private final OpenGatherings gatherings;
    private final Clock clock;

    OpenDates(OpenGatherings gatherings, Clock clock) {
        this.gatherings = gatherings;
        this.clock = clock;
    }

    /**
     * @throws NotOpen when nobody can ask for a seat there, or not any more
     */
    Planned require(GatheringDate asked) {
        Planned planned =
                gatherings
                        .find(asked.gathering())
                        .filter(OpenGathering::open)
                        .flatMap(gathering -> gathering.on(asked.date()))
                        .orElseThrow(() -> new NotOpen(NotOpen.Why.UNKNOWN));
        if (!planned.takesPlace()) {
            throw new NotOpen(NotOpen.Why.CANCELLED);
        }
        if (!planned.starts().toInstant().isAfter(clock.instant())) {
            throw new NotOpen(NotOpen.Why.OVER);
        }
        return planned;
    }
}
