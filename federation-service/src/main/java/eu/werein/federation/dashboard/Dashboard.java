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
 * Makes panels of counts. Totals per partner are live; what cuts across partners is read once and
 * stands still.
 */
public final class Dashboard {

    private final Supplier<Collection<ReportingPartner>> partners;
    private final Readings<MemberFigures> members;
    private final Readings<OriginFigures> seats;
    private final Readings<OriginFigures> answers;
    private final Clock clock;

    /**
     * @param crossCutRefresh counted from the epoch, so that all replicas refresh together
     */
    public Dashboard(
            Supplier<Collection<ReportingPartner>> partners,
            Duration crossCutRefresh,
            Clock clock) {
        this.partners = partners;
        this.members = new Readings<>(crossCutRefresh);
        this.seats = new Readings<>(crossCutRefresh);
        this.answers = new Readings<>(crossCutRefresh);
        this.clock = clock;
    }

    public synchronized Panels panels(Counts counts) {
        Instant now = clock.instant();
        Collection<ReportingPartner> reporting = partners.get();
        MemberFigures membersNow =
                MemberFigures.of(counts, reporting, YearMonth.from(now.atOffset(ZoneOffset.UTC)));
        Reading<MemberFigures> membersRead = members.at(now, membersNow);
        MemberFigures read = membersRead.figures();
        ApplicationFigures applications = ApplicationFigures.of(counts, reporting, now);
        CycleFigures cycles = CycleFigures.of(counts, reporting, now);
        LearningFigures learning = LearningFigures.of(counts, reporting);
        OriginFigures seatsNow = OriginFigures.ofSeats(counts, reporting);
        Reading<OriginFigures> seatsRead = seats.at(now, seatsNow);
        GatheringFigures gatherings = GatheringFigures.of(counts, reporting, now);
        OriginFigures answersNow = OriginFigures.ofAnswers(counts, reporting);
        Reading<OriginFigures> answersRead = answers.at(now, answersNow);
        return new Panels(
                membersRead.since(),
                live(membersNow, membersRead, membersNow.partners()),
                standing(membersRead, read.countries(), Figure.TOTAL),
                standing(membersRead, read.months(), Figure.RECENT),
                standing(membersRead, read.sectors(), Figure.TOTAL),
                standing(membersRead, read.stages(), Figure.TOTAL),
                open(applications),
                waiting(applications),
                seatsRead.since(),
                cycles.cycles(),
                filled(live(seatsNow, seatsRead, seatsNow.hosts()), cycles),
                standing(seatsRead, seatsRead.figures().origins(), Figure.TOTAL),
                waiting(cycles.waiting(), cycles.hosts()),
                learning.attendance(),
                learning.completion(),
                learning.confidence(),
                gatherings.hosts(),
                gatherings.months(),
                answersRead.since(),
                live(answersNow, answersRead, answersNow.hosts()),
                standing(answersRead, answersRead.figures().origins(), Figure.TOTAL),
                waiting(gatherings.waiting(), gatherings.figures()));
    }

    /** Whether a reading is due as soon as nothing moves any more: then it is worth asking soon. */
    public synchronized boolean awaitsQuiet() {
        return members.awaitsQuiet() || seats.awaitsQuiet() || answers.awaitsQuiet();
    }

    /** Who was hidden at the reading stays hidden until the next. */
    private static <F extends CrossCut<F>> Panel live(
            F figures, Reading<F> reading, List<Figure> shown) {
        Table table = figures.table();
        return panel(table, Suppression.hidden(table, reading.hidden()), shown, Figure.TOTAL);
    }

    private static Panel standing(Reading<?> reading, List<Figure> shown, Figure total) {
        return panel(reading.table(), reading.hidden(), shown, total);
    }

    private static Panel filled(Panel seats, CycleFigures cycles) {
        List<Panel.Entry> cells =
                seats.cells().stream()
                        .map(
                                cell ->
                                        new Panel.Entry(
                                                cell.key(),
                                                cell.count(),
                                                new Panel.Capacity(cycles.capacity(cell.key()))))
                        .toList();
        return new Panel(cells, seats.total());
    }

    private static Panel waiting(Table table, List<Figure> hosts) {
        return panel(table, Suppression.hidden(table, Set.of()), hosts, Figure.TOTAL);
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
