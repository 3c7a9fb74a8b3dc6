package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The undecided applications at one moment, and how long each partner's have waited. */
final class ApplicationFigures {

    private final List<ReportingPartner> partners;
    private final Map<PartnerId, Map<Instant, Long>> open;
    private final Instant now;

    private ApplicationFigures(
            List<ReportingPartner> partners, Map<PartnerId, Map<Instant, Long>> open, Instant now) {
        this.partners = partners;
        this.open = open;
        this.now = now;
    }

    static ApplicationFigures of(
            Counts counts, Collection<ReportingPartner> partners, Instant now) {
        Map<PartnerId, Map<Instant, Long>> open = new HashMap<>();
        partners.forEach(partner -> open.put(partner.id(), new HashMap<>()));
        counts.byCell()
                .forEach(
                        (cell, count) -> {
                            if (cell instanceof Cell.Applications group
                                    && open.containsKey(group.partner())) {
                                ofPartner(open, group.partner()).put(group.quarter(), count);
                            }
                        });
        return new ApplicationFigures(
                partners.stream().sorted(Comparator.comparing(ReportingPartner::id)).toList(),
                open,
                now);
    }

    private static Map<Instant, Long> ofPartner(
            Map<PartnerId, Map<Instant, Long>> open, PartnerId partner) {
        return open.getOrDefault(partner, Map.of());
    }

    List<ReportingPartner> partners() {
        return partners;
    }

    Table table() {
        Map<Figure, Long> values = new HashMap<>();
        values.put(Figure.TOTAL, 0L);
        for (ReportingPartner partner : partners) {
            long all =
                    ofPartner(open, partner.id()).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            values.put(Figure.partner(partner.id().value()), all);
            values.merge(Figure.TOTAL, all, Long::sum);
        }
        List<Figure> lastFirst =
                partners.stream()
                        .map(partner -> Figure.partner(partner.id().value()))
                        .sorted(Comparator.comparing(Figure::key).reversed())
                        .toList();
        return new Table(values, List.of(new Sum(Figure.TOTAL, lastFirst)));
    }

    /** Nothing about waiting times of a group that is too small to be counted. */
    Panel.Waiting waiting(ReportingPartner partner, boolean shown) {
        List<Long> days = shown ? daysWaited(partner) : List.of();
        return days.isEmpty()
                ? new Panel.Waiting(null, null, partner.targetDays())
                : new Panel.Waiting(median(days), days.getLast(), partner.targetDays());
    }

    /** Of each application, ascending; a day begins at midnight where the partner is. */
    private List<Long> daysWaited(ReportingPartner partner) {
        LocalDate today = LocalDate.ofInstant(now, partner.zone());
        List<Long> days = new ArrayList<>();
        ofPartner(open, partner.id())
                .forEach(
                        (quarter, count) -> {
                            LocalDate since = LocalDate.ofInstant(quarter, partner.zone());
                            long waited = Math.max(0, ChronoUnit.DAYS.between(since, today));
                            for (long i = 0; i < count; i++) {
                                days.add(waited);
                            }
                        });
        days.sort(Comparator.naturalOrder());
        return days;
    }

    private static double median(List<Long> ascending) {
        int middle = ascending.size() / 2;
        return ascending.size() % 2 == 1
                ? ascending.get(middle)
                : (ascending.get(middle - 1) + ascending.get(middle)) / 2.0;
    }
}
