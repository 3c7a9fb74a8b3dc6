package eu.werein.federation.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes panels of counts. Totals per partner are live. What cuts across partners stands still until
 * the next full interval (see docs/decisions/0003-suppression.md), or until so many have moved that
 * the difference tells of nobody.
 */
public final class Dashboard {

    static final int MANY_MOVES = 10;

    private final Supplier<Collection<ReportingPartner>> partners;
    private final Duration crossCutRefresh;
    private final Clock clock;
    private @Nullable Standing standing;

    /**
     * @param crossCutRefresh counted from the epoch, so that all replicas refresh together
     */
    public Dashboard(
            Supplier<Collection<ReportingPartner>> partners,
            Duration crossCutRefresh,
            Clock clock) {
        this.partners = partners;
        this.crossCutRefresh = crossCutRefresh;
        this.clock = clock;
    }

    /** What cuts across partners, as it was at the beginning of the interval. */
    private record Standing(
            long interval,
            MemberFigures figures,
            Set<Figure> hidden,
            Panel byCountry,
            Panel byMonth) {

        static Standing of(long interval, MemberFigures figures) {
            Table table = figures.table();
            Set<Figure> hidden = Suppression.hidden(table, Set.of());
            return new Standing(
                    interval,
                    figures,
                    hidden,
                    panel(table, hidden, figures.countries(), Figure.TOTAL),
                    panel(table, hidden, figures.months(), Figure.RECENT));
        }
    }

    public synchronized Panels panels(Counts counts) {
        Instant now = clock.instant();
        Collection<ReportingPartner> reporting = partners.get();
        MemberFigures members =
                MemberFigures.of(counts, reporting, YearMonth.from(now.atOffset(ZoneOffset.UTC)));
        Standing crossCut = standing(now, members);
        Table table = members.table();
        Set<Figure> hidden = Suppression.hidden(table, crossCut.hidden());
        ApplicationFigures applications = ApplicationFigures.of(counts, reporting, now);
        return new Panels(
                panel(table, hidden, members.partners(), Figure.TOTAL),
                crossCut.byCountry(),
                crossCut.byMonth(),
                open(applications),
                waiting(applications));
    }

    private Standing standing(Instant now, MemberFigures members) {
        long interval = now.toEpochMilli() / crossCutRefresh.toMillis();
        Standing held = standing;
        if (held == null
                || held.interval() != interval
                || members.movesSince(held.figures()) >= MANY_MOVES) {
            held = Standing.of(interval, members);
            standing = held;
        }
        return held;
    }

    private static Panel open(ApplicationFigures applications) {
        Table table = applications.table();
        Set<Figure> hidden = Suppression.hidden(table, Set.of());
        List<Figure> partners =
                applications.partners().stream()
                        .map(partner -> Figure.partner(partner.id().value()))
                        .toList();
        return panel(table, hidden, partners, Figure.TOTAL);
    }

    private static Panel waiting(ApplicationFigures applications) {
        Table table = applications.table();
        Set<Figure> hidden = Suppression.hidden(table, Set.of());
        List<Panel.Entry> cells =
                applications.partners().stream()
                        .map(
                                partner -> {
                                    Figure figure = Figure.partner(partner.id().value());
                                    return new Panel.Entry(
                                            figure.key(),
                                            shown(table, hidden, figure),
                                            applications.waiting(
                                                    partner, !hidden.contains(figure)));
                                })
                        .toList();
        return new Panel(cells, shown(table, hidden, Figure.TOTAL));
    }

    private static Panel panel(
            Table table, Set<Figure> hidden, List<Figure> figures, Figure total) {
        List<Panel.Entry> cells =
                figures.stream()
                        .map(
                                figure ->
                                        new Panel.Entry(
                                                figure.key(), shown(table, hidden, figure), null))
                        .toList();
        return new Panel(cells, shown(table, hidden, total));
    }

    private static @Nullable Long shown(Table table, Set<Figure> hidden, Figure figure) {
        return hidden.contains(figure) ? null : Long.valueOf(table.value(figure));
    }
}
