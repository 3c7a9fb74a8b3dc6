package eu.werein.events.schools;

import eu.werein.platform.tenant.PartnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a day is at the schools of a partner.
 *
 * @param holiday the days without school that it lies in; only when they are closed
 */
public record SchoolDay(PartnerId partner, State state, @Nullable Days holiday) {

    /** Whether there is school. */
    public enum State {
        OPEN,
        /** Whoever looks after children cannot come. */
        CLOSED,
        /** The partner's calendar does not reach so far, or it has none. */
        UNKNOWN;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param holidays in the order of their days: behind the last nobody knows
     */
    static SchoolDay of(PartnerId partner, LocalDate day, List<Days> holidays) {
        return holidays.stream()
                .filter(holiday -> holiday.holds(day))
                .findFirst()
                .map(holiday -> new SchoolDay(partner, State.CLOSED, holiday))
                .orElseGet(() -> new SchoolDay(partner, withoutHoliday(day, holidays), null));
    }

    private static State withoutHoliday(LocalDate day, List<Days> holidays) {
        boolean told = !holidays.isEmpty() && day.isBefore(holidays.getLast().first());
        return told ? State.OPEN : State.UNKNOWN;
    }
}
