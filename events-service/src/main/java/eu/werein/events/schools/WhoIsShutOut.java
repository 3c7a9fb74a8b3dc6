package eu.werein.events.schools;

import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.tenant.PartnerId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of a date whom it shuts out, because children are at home then. */
public final class WhoIsShutOut {

    private final KnownHolidays holidays;
    private final ActivePartners active;

    WhoIsShutOut(KnownHolidays holidays, ActivePartners active) {
        this.holidays = holidays;
        this.active = active;
    }

    /** What the day is at each of these partners that is active, by their ids. */
    public List<SchoolDay> on(LocalDate day, Set<PartnerId> partners) {
        Set<PartnerId> asked = new HashSet<>(partners);
        asked.retainAll(active.all());
        Map<PartnerId, List<Days>> known = holidays.of(asked);
        return asked.stream()
                .sorted()
                .map(partner -> SchoolDay.of(partner, day, known.getOrDefault(partner, List.of())))
                .toList();
    }
}
