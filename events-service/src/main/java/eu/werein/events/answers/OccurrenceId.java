package eu.werein.events.answers;

import eu.werein.events.gatherings.GatheringId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One date of a gathering of one host: unique within it only.
 *
 * @param date that it was planned for: what it is known by, wherever it is moved
 */
public record OccurrenceId(GatheringId gathering, LocalDate date) {

    private static final char BETWEEN = '.';

    /** As a text, which no two dates share: the id of a gathering has no dot. */
    public String value() {
        return gathering.value() + BETWEEN + date;
    }

    /**
     * @throws IllegalArgumentException for what is not such a text
     */
    public static OccurrenceId of(String value) {
        int between = value.indexOf(BETWEEN);
        if (between < 0) {
            throw new IllegalArgumentException("not a date of a gathering");
        }
        return parse(value.substring(0, between), value.substring(between + 1))
                .orElseThrow(() -> new IllegalArgumentException("not a date of a gathering"));
    }

    /** Empty for what cannot be an id or a day. */
    public static Optional<OccurrenceId> parse(String gathering, String date) {
        try {
            LocalDate day = LocalDate.parse(date);
            return GatheringId.parse(gathering).map(id -> new OccurrenceId(id, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value();
    }
}
