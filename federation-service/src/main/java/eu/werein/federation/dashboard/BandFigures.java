package eu.werein.federation.dashboard;

import eu.werein.platform.meetings.Band;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of the members of a partner who have said when they have time, how many a meeting suits and how
 * many it shuts out, band by band.
 */
final class BandFigures {

    private final Table table;
    private final Set<Figure> hidden;

    private BandFigures(Table table) {
        this.table = table;
        this.hidden = Suppression.hidden(table, Set.of());
    }

    static BandFigures of(BandReading reading) {
        Map<Figure, Long> values = new HashMap<>();
        List<Sum> sums = new ArrayList<>();
        values.put(Figure.TOTAL, 0L);
        for (Band band : Band.values()) {
            values.put(suited(band), 0L);
            values.put(shutOut(band), 0L);
            sums.add(new Sum(Figure.TOTAL, List.of(suited(band), shutOut(band))));
        }
        reading.members()
                .forEach(
                        (bands, members) -> {
                            values.merge(Figure.TOTAL, members, Long::sum);
                            for (Band band : Band.values()) {
                                values.merge(
                                        bands.contains(band) ? suited(band) : shutOut(band),
                                        members,
                                        Long::sum);
                            }
                        });
        return new BandFigures(new Table(values, sums));
    }

    private static Figure suited(Band band) {
        return new Figure(Figure.Kind.PART, "in-" + band.wireName());
    }

    private static Figure shutOut(Band band) {
        return new Figure(Figure.Kind.PART, "out-" + band.wireName());
    }

    /** All who have said when they have time; null where it is not shown. */
    @Nullable Long said() {
        return shown(Figure.TOTAL);
    }

    /** Those of them who have none in a band; null where it is not shown. */
    @Nullable Long out(Band band) {
        return shown(shutOut(band));
    }

    private @Nullable Long shown(Figure figure) {
        return hidden.contains(figure) ? null : Long.valueOf(table.value(figure));
    }
}
