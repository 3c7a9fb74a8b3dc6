package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What comes of each host's cycles at one moment: who was there, who has completed them, and how
 * learners see themselves. Every host stands for itself: there is no total to subtract from.
 */
final class LearningFigures {

    private final SortedSet<PartnerId> hosts;
    private final Counts counts;

    private LearningFigures(SortedSet<PartnerId> hosts, Counts counts) {
        this.hosts = hosts;
        this.counts = counts;
    }

    static LearningFigures of(Counts counts, Collection<ReportingPartner> partners) {
        SortedSet<PartnerId> hosts = new TreeSet<>();
        partners.forEach(partner -> hosts.add(partner.id()));
        return new LearningFigures(hosts, counts);
    }

    /** Of all that is noted of sessions, how often it is that somebody was there. */
    Panel attendance() {
        return panel(
                host -> {
                    long present = count(new Cell.Marks(host, true));
                    return share(host, present, present + count(new Cell.Marks(host, false)));
                });
    }

    /**
     * Of those with a seat until a cycle was completed, how many have a certificate that counts.
     */
    Panel completion() {
        return panel(
                host -> {
                    long certificates = count(new Cell.Certificates(host));
                    // Two topics tell of them: for a moment one of them is ahead.
                    return share(
                            host,
                            certificates,
                            Math.max(certificates, count(new Cell.Learners(host))));
                });
    }

    /** How those see themselves who have said it before a cycle and after. */
    Panel confidence() {
        return panel(
                host -> {
                    long learners = said(host, Said.LEARNERS);
                    boolean hidden = learners < Suppression.SMALLEST_SHOWN;
                    return new Panel.Entry(
                            host.value(),
                            hidden && learners > 0 ? null : Long.valueOf(learners),
                            hidden
                                    ? Panel.Change.UNKNOWN
                                    : new Panel.Change(
                                            means(
                                                    learners,
                                                    said(host, Said.RECOGNITION_BEFORE),
                                                    said(host, Said.CONFIDENCE_BEFORE),
                                                    said(host, Said.FINANCE_BEFORE)),
                                            means(
                                                    learners,
                                                    said(host, Said.RECOGNITION_AFTER),
                                                    said(host, Said.CONFIDENCE_AFTER),
                                                    said(host, Said.FINANCE_AFTER))));
                });
    }

    private static Panel.Means means(
            long learners, long recognition, long confidence, long finance) {
        return new Panel.Means(
                mean(recognition, learners), mean(confidence, learners), mean(finance, learners));
    }

    /** With two digits, as many as five answers give. */
    private static double mean(long sum, long learners) {
        return Math.round(sum * 100.0 / learners) / 100.0;
    }

    private static Panel.Entry share(PartnerId host, long part, long whole) {
        Table table =
                new Table(
                        Map.of(
                                Figure.SO, part,
                                Figure.OTHERS, whole - part,
                                Figure.TOTAL, whole),
                        List.of(new Sum(Figure.TOTAL, List.of(Figure.OTHERS, Figure.SO))));
        Set<Figure> hidden = Suppression.hidden(table, Set.of());
        return new Panel.Entry(
                host.value(),
                shown(table, hidden, Figure.SO),
                new Panel.Whole(shown(table, hidden, Figure.TOTAL)));
    }

    private static @Nullable Long shown(Table table, Set<Figure> hidden, Figure figure) {
        return hidden.contains(figure) ? null : Long.valueOf(table.value(figure));
    }

    private Panel panel(Function<PartnerId, Panel.Entry> entry) {
        return new Panel(hosts.stream().map(entry).toList(), null);
    }

    private long said(PartnerId host, Said said) {
        return count(new Cell.Confidence(host, said));
    }

    private long count(Cell cell) {
        return counts.byCell().getOrDefault(cell, 0L);
    }
}
