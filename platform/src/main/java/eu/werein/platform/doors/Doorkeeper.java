package eu.werein.platform.doors;

import eu.werein.platform.meetings.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Shows the codes of the bound host's doors, and says whether one lets somebody in. */
public final class Doorkeeper {

    private static final Duration OPEN_AROUND = Duration.ofHours(1);

    private final HostKey key;

    public Doorkeeper(HostKey key) {
        this.key = key;
    }

    /**
     * The code to be shown now.
     *
     * @param door unique within its host
     * @return empty while the door is closed
     */
    public Optional<ShownCode> show(String door, Meeting meeting, Instant now) {
        return isOpen(meeting, now) ? Optional.of(codes().show(door, now)) : Optional.empty();
    }

    /**
     * What stands against letting somebody in by a code.
     *
     * @param door unique within its host
     * @param code as it was typed
     * @return empty when she may come in
     */
    public Optional<CheckIn.Why> refusal(String door, Meeting meeting, String code, Instant now) {
        if (!isOpen(meeting, now)) {
            return Optional.of(CheckIn.Why.DOORS_CLOSED);
        }
        return codes().isShown(door, code, now)
                ? Optional.empty()
                : Optional.of(CheckIn.Why.ANOTHER_CODE);
    }

    private DoorCodes codes() {
        return new DoorCodes(key.bytes());
    }

    /** From an hour before people meet until an hour after. */
    private static boolean isOpen(Meeting meeting, Instant now) {
        return !now.isBefore(meeting.start().minus(OPEN_AROUND))
                && !now.isAfter(meeting.end().plus(OPEN_AROUND));
    }
}
