package eu.werein.events.schools;

import eu.werein.platform.tenant.PartnerId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Days without school as partners have told of them. */
public interface KnownHolidays {

    /**
     * Takes in what a partner has told; what is not newer than what is held changes nothing.
     *
     * @param days none when it has no calendar any more
     * @param sequence of the event that told it
     */
    void take(PartnerId partner, List<Days> days, long sequence);

    /** In the order of their days; a partner that has told nothing is left out. */
    Map<PartnerId, List<Days>> of(Set<PartnerId> partners);
}
