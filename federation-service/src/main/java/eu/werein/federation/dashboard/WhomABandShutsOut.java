package eu.werein.federation.dashboard;

import eu.werein.platform.meetings.Band;
import eu.werein.platform.tenant.PartnerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells hosts how many members a band shuts out. Since others than administrators read it, a
 * reading moves when a crowd has come, gone or changed its mind, and never by the clock: no two of
 * them tell of one person (see docs/decisions/0018-bands.md).
 */
public final class WhomABandShutsOut {

    private final Supplier<Optional<Counts>> counts;
    private final BandReadings readings;

    /**
     * @param counts empty until they are complete
     */
    public WhomABandShutsOut(Supplier<Optional<Counts>> counts, BandReadings readings) {
        this.counts = counts;
        this.readings = readings;
    }

    /**
     * Members of a partner.
     *
     * @param said how many have said when they have time; null when it is not shown
     * @param shutOut how many of them have no time in the band; null when it is not shown
     */
    public record ShutOut(PartnerId partner, @Nullable Long said, @Nullable Long shutOut) {}

    /** Of each partner, in the order of their ids; empty until all is counted. */
    public Optional<List<ShutOut>> of(Band band, Collection<PartnerId> partners) {
        return counts.get()
                .map(
                        counted ->
                                partners.stream()
                                        .sorted()
                                        .map(partner -> of(band, reading(partner, counted)))
                                        .toList());
    }

    private static ShutOut of(Band band, BandReading reading) {
        BandFigures figures = BandFigures.of(reading);
        return new ShutOut(reading.partner(), figures.said(), figures.out(band));
    }

    private BandReading reading(PartnerId partner, Counts counted) {
        Map<Set<Band>, Long> now = members(partner, counted);
        BandReading last = last(partner);
        if (Groups.moves(last.members(), now) < Readings.MANY_MOVES) {
            return last;
        }
        BandReading next = last.then(now);
        // Whoever was quicker has read for all.
        return readings.keep(next) ? next : last(partner);
    }

    private BandReading last(PartnerId partner) {
        return readings.find(partner).orElseGet(() -> BandReading.none(partner));
    }

    private static Map<Set<Band>, Long> members(PartnerId partner, Counts counted) {
        Map<Set<Band>, Long> members = new HashMap<>();
        counted.byCell()
                .forEach(
                        (cell, count) -> {
                            if (cell instanceof Cell.Bands(PartnerId home, Set<Band> bands)
                                    && home.equals(partner)) {
                                members.put(bands, count);
                            }
                        });
        return members;
    }
}
