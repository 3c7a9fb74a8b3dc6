package eu.werein.federation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CyclePanelsTests {

    private static final PartnerId MOMPRENEURS = new PartnerId("be-mompreneurs");
    private static final PartnerId UVIGO = new PartnerId("es-uvigo");
    private static final PartnerId EMPRENDEDORAS = new PartnerId("es-emprendedoras");
    private static final PartnerId GONE = new PartnerId("fr-gone");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:10:00Z"));
    private final List<ReportingPartner> partners =
            List.of(
                    partner(MOMPRENEURS, "BE", "Europe/Brussels"),
                    partner(UVIGO, "ES", "Europe/Madrid"),
                    partner(EMPRENDEDORAS, "ES", "Europe/Madrid"));
    private final Dashboard dashboard = new Dashboard(() -> partners, Duration.ofHours(1), clock);
    private final Map<Cell, Long> cells = new HashMap<>();

    @Test
    void showsEvenASingleCycleSinceItsHostPublishesIt() {
        cells.put(new Cell.Cycles(UVIGO, CycleState.ENROLLING), 1L);
        cells.put(new Cell.Cycles(UVIGO, CycleState.COMPLETED), 2L);

        Panel cycles = panels().cyclesByPartner();

        assertThat(cycles.cells())
                .containsExactly(
                        new Panel.Entry("be-mompreneurs", 0L, new Panel.States(Map.of())),
                        new Panel.Entry("es-emprendedoras", 0L, new Panel.States(Map.of())),
                        new Panel.Entry(
                                "es-uvigo",
                                3L,
                                new Panel.States(
                                        Map.of(
                                                CycleState.ENROLLING,
                                                1L,
                                                CycleState.COMPLETED,
                                                2L))));
        assertThat(cycles.total()).isEqualTo(3);
    }

    @Test
    void tellsHowFullTheCyclesOfAHostAre() {
        cells.put(new Cell.Capacity(UVIGO), 40L);
        hold(UVIGO, UVIGO, 12);
        hold(UVIGO, MOMPRENEURS, 9);

        assertThat(entry(panels().seatsByPartner(), "es-uvigo"))
                .isEqualTo(new Panel.Entry("es-uvigo", 21L, new Panel.Capacity(40)));
        assertThat(entry(panels().seatsByPartner(), "be-mompreneurs"))
                .isEqualTo(new Panel.Entry("be-mompreneurs", 0L, new Panel.Capacity(0)));
    }

    @Test
    void tellsWhoCrossesABorderFromWhoComesFromNextDoor() {
        hold(UVIGO, UVIGO, 12);
        hold(UVIGO, EMPRENDEDORAS, 8);
        hold(UVIGO, MOMPRENEURS, 9);
        hold(MOMPRENEURS, GONE, 6);

        Panel origins = panels().seatsByOrigin();

        assertThat(origins.cells())
                .containsExactly(
                        new Panel.Entry("own", 12L, null),
                        new Panel.Entry("country", 8L, null),
                        new Panel.Entry("abroad", 15L, null));
        assertThat(origins.total()).isEqualTo(35);
    }

    @Test
    void hidesAFewWhoCameFromAbroadAndWhatWouldTellThem() {
        hold(UVIGO, UVIGO, 12);
        hold(UVIGO, EMPRENDEDORAS, 8);
        hold(UVIGO, MOMPRENEURS, 2);

        Panel origins = panels().seatsByOrigin();

        assertThat(entry(origins, "abroad").count()).isNull();
        assertThat(entry(origins, "country").count()).isNull();
        assertThat(entry(origins, "own").count()).isEqualTo(12);
        assertThat(origins.suppressed()).isEqualTo(2);
    }

    @Test
    void hidesTheSeatsOfAFewButNotHowManyThereAre() {
        cells.put(new Cell.Capacity(UVIGO), 40L);
        hold(UVIGO, MOMPRENEURS, 3);

        assertThat(entry(panels().seatsByPartner(), "es-uvigo"))
                .isEqualTo(new Panel.Entry("es-uvigo", null, new Panel.Capacity(40)));
    }

    @Test
    void keepsFromWhereTheyComeStillUntilTheHour() {
        hold(UVIGO, UVIGO, 12);
        hold(UVIGO, MOMPRENEURS, 9);
        panels();
        hold(UVIGO, MOMPRENEURS, 10);

        Panels before = panels();
        clock.set(Instant.parse("2026-11-22T11:00:00Z"));
        Panels after = panels();

        assertThat(entry(before.seatsByPartner(), "es-uvigo").count()).isEqualTo(22);
        assertThat(entry(before.seatsByOrigin(), "abroad").count()).isEqualTo(9);
        assertThat(entry(after.seatsByOrigin(), "abroad").count()).isEqualTo(10);
        assertThat(after.seatsStandingSince()).isEqualTo(clock.instant());
    }

    @Test
    void readsWhenMembersMoveOnlyWhatMembersAre() {
        hold(UVIGO, UVIGO, 12);
        Instant before = panels().seatsStandingSince();
        cells.put(
                new Cell.Members(
                        UVIGO, java.time.YearMonth.of(2026, 11), Sector.UNKNOWN, Stage.UNKNOWN),
                30L);
        panels();
        clock.pass(Readings.QUIET);

        assertThat(panels().standingSince()).isEqualTo(clock.instant());
        assertThat(panels().seatsStandingSince()).isEqualTo(before);
    }

    @Test
    void nobodyWaitsAfterEnrolmentHasClosed() {
        cells.put(new Cell.Queues(UVIGO, Instant.parse("2026-11-22T10:30:00Z")), 7L);
        cells.put(new Cell.Queues(UVIGO, Instant.parse("2026-12-22T10:30:00Z")), 8L);

        assertThat(entry(panels().waitingByPartner(), "es-uvigo").count()).isEqualTo(15);
        clock.set(Instant.parse("2026-11-22T10:30:00Z"));
        assertThat(entry(panels().waitingByPartner(), "es-uvigo").count()).isEqualTo(8);
    }

    @Test
    void hidesAFewWhoWait() {
        cells.put(new Cell.Queues(UVIGO, Instant.parse("2026-12-22T10:30:00Z")), 4L);

        assertThat(entry(panels().waitingByPartner(), "es-uvigo").count()).isNull();
        assertThat(panels().waitingByPartner().total()).isNull();
    }

    @Test
    void doesNotCountForPartnersItDoesNotKnow() {
        cells.put(new Cell.Cycles(GONE, CycleState.ENROLLING), 1L);
        cells.put(new Cell.Queues(GONE, Instant.parse("2026-12-22T10:30:00Z")), 8L);
        hold(GONE, UVIGO, 9);

        Panels panels = panels();

        assertThat(panels.cyclesByPartner().total()).isZero();
        assertThat(panels.waitingByPartner().total()).isZero();
        assertThat(panels.seatsByPartner().total()).isZero();
    }

    private Panels panels() {
        return dashboard.panels(new Counts(cells));
    }

    private void hold(PartnerId host, PartnerId home, long seats) {
        cells.put(new Cell.Seats(host, home), seats);
    }

    private static ReportingPartner partner(PartnerId id, String country, String zone) {
        return new ReportingPartner(id, country, ZoneId.of(zone), 7);
    }

    private static Panel.Entry entry(Panel panel, String key) {
        return panel.cells().stream()
                .filter(cell -> cell.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
