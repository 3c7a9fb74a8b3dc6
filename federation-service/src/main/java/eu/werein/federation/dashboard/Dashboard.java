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
 * Makes panels of counts. Totals per partner are live. What cuts across partners is read once and
 * stands still: until the next full interval, or until so many have moved that the difference tells
 * of nobody (see docs/decisions/0003-suppression.md). A reading waits until nothing moves, so that
 * the last of a crowd are in it too: alone in the next one they would be told of.
 */
public final class Dashboard {

    static final int MANY_MOVES = 10;
    static final Duration QUIET = Duration.ofMillis(750);

    private final Supplier<Collection<ReportingPartner>> partners;
    private final Duration crossCutRefresh;
    private final Clock clock;
    private @Nullable Standing standing;
    private @Nullable MemberFigures seen;
    private Instant movedAt = Instant.MIN;
    private boolean awaitsQuiet;

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

    /** What cuts across partners, as it was read. */
    private record Standing(
            Instant since,
            MemberFigures figures,
            Set<Figure> hidden,
            Panel byCountry,
            Panel byMonth,
            Panel bySector,
            Panel byStage) {

        static Standing of(Instant since, MemberFigures figures) {
            Table table = figures.table();
            Set<Figure> hidden = Suppression.hidden(table, Set.of());
            return new Standing(
                    since,
                    figures,
                    hidden,
                    panel(table, hidden, figures.countries(), Figure.TOTAL),
                    panel(table, hidden, figures.months(), Figure.RECENT),
                    panel(table, hidden, figures.sectors(), Figure.TOTAL),
                    panel(table, hidden, figures.stages(), Figure.TOTAL));
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
                crossCut.since(),
                panel(table, hidden, members.partners(), Figure.TOTAL),
                crossCut.byCountry(),
                crossCut.byMonth(),
                crossCut.bySector(),
                crossCut.byStage(),
                open(applications),
                waiting(applications));
    }

    /** Whether a reading is due as soon as nothing moves any more: then it is worth asking soon. */
    public synchronized boolean awaitsQuiet() {
        return awaitsQuiet;
    }

    private Standing standing(Instant now, MemberFigures members) {
        Standing held = standing;
        boolean quiet = isQuiet(now, members);
        if (held == null || isDue(held, now, members, quiet)) {
            held = Standing.of(now, members);
            standing = held;
        }
        return held;
    }

    private boolean isQuiet(Instant now, MemberFigures members) {
        if (seen == null || !seen.sameMembers(members)) {
            seen = members;
            movedAt = now;
        }
        return !now.isBefore(movedAt.plus(QUIET));
    }

    /** Whatever never rests is read at the interval after the next all the same. */
    private boolean isDue(Standing held, Instant now, MemberFigures members, boolean quiet) {
        long intervals = interval(now) - interval(held.since());
        boolean due = intervals != 0 || members.movesSince(held.figures()) >= MANY_MOVES;
        awaitsQuiet = due && !quiet && intervals <= 1;
        return due && !awaitsQuiet;
    }

    private long interval(Instant at) {
        return at.toEpochMilli() / crossCutRefresh.toMillis();
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
