package eu.werein.federation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DashboardTests {

    private static final PartnerId MOMPRENEURS = new PartnerId("be-mompreneurs");
    private static final PartnerId UVIGO = new PartnerId("es-uvigo");
    private static final PartnerId TORONTO = new PartnerId("ca-toronto");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:10:00Z"));
    private final List<ReportingPartner> partners =
            new ArrayList<>(
                    List.of(
                            partner(MOMPRENEURS, "BE", "Europe/Brussels", 7),
                            partner(UVIGO, "ES", "Europe/Madrid", 14)));
    private final Dashboard dashboard = new Dashboard(() -> partners, Duration.ofHours(1), clock);

    @Test
    void countsMembersByPartnerCountryAndMonth() {
        Panels panels =
                dashboard.panels(
                        members(
                                Map.of(
                                        MOMPRENEURS,
                                                Map.of(NOVEMBER, 6L, YearMonth.of(2026, 9), 8L),
                                        UVIGO, Map.of(NOVEMBER, 9L))));

        assertThat(count(panels.membersByPartner(), "be-mompreneurs")).isEqualTo(14);
        assertThat(count(panels.membersByCountry(), "ES")).isEqualTo(9);
        assertThat(count(panels.membersByMonth(), "2026-11")).isEqualTo(15);
        assertThat(count(panels.membersByMonth(), "2026-09")).isEqualTo(8);
        assertThat(count(panels.membersByMonth(), "2026-10")).isZero();
        assertThat(panels.membersByMonth().cells()).hasSize(24);
        assertThat(panels.membersByMonth().cells().getFirst().key()).isEqualTo("2024-12");
        assertThat(panels.membersByPartner().total()).isEqualTo(23);
    }

    @Test
    void countsMembersBySectorAndStage() {
        Panels panels =
                dashboard.panels(
                        new Counts(
                                Map.of(
                                        members(MOMPRENEURS, "G", Stage.IDEA), 7L,
                                        members(UVIGO, "G", Stage.ESTABLISHED), 6L,
                                        members(UVIGO, "unknown", Stage.IDEA), 8L)));

        assertThat(count(panels.membersBySector(), "G")).isEqualTo(13);
        assertThat(count(panels.membersBySector(), "unknown")).isEqualTo(8);
        assertThat(count(panels.membersBySector(), "A")).isZero();
        assertThat(panels.membersBySector().cells()).hasSize(23);
        assertThat(panels.membersBySector().total()).isEqualTo(21);
        assertThat(panels.membersByStage().cells())
                .containsExactly(
                        new Panel.Entry("idea", 15L, null),
                        new Panel.Entry("starting", 0L, null),
                        new Panel.Entry("established", 6L, null),
                        new Panel.Entry("unknown", 0L, null));
    }

    @Test
    void hidesTheSectorsOfAFewAndWhatWouldTellThem() {
        Panel sectors =
                dashboard
                        .panels(
                                new Counts(
                                        Map.of(
                                                members(UVIGO, "A", Stage.IDEA), 9L,
                                                members(UVIGO, "G", Stage.IDEA), 8L,
                                                members(UVIGO, "N", Stage.IDEA), 3L)))
                        .membersBySector();

        assertThat(count(sectors, "A")).isEqualTo(9);
        assertThat(count(sectors, "G")).isNull();
        assertThat(count(sectors, "N")).isNull();
        assertThat(sectors.suppressed()).isEqualTo(2);
    }

    @Test
    void showsANewPartnerAtOnce() {
        dashboard.panels(Counts.NONE);
        partners.add(partner(TORONTO, "CA", "America/Toronto", 14));

        assertThat(count(dashboard.panels(Counts.NONE).membersByPartner(), "ca-toronto")).isZero();
    }

    @Test
    void doesNotCountForPartnersItDoesNotKnow() {
        Panels panels = dashboard.panels(members(Map.of(TORONTO, Map.of(NOVEMBER, 9L))));

        assertThat(panels.membersByPartner().total()).isZero();
    }

    @Test
    void keepsWhatCutsAcrossPartnersStillUntilTheHour() {
        dashboard.panels(members(Map.of(MOMPRENEURS, Map.of(NOVEMBER, 20L))));
        Counts oneMore = members(Map.of(MOMPRENEURS, Map.of(NOVEMBER, 21L)));

        clock.set(Instant.parse("2026-11-22T10:59:59Z"));
        Panels before = dashboard.panels(oneMore);
        clock.set(Instant.parse("2026-11-22T11:00:00Z"));
        Panels after = dashboard.panels(oneMore);

        assertThat(count(before.membersByPartner(), "be-mompreneurs")).isEqualTo(21);
        assertThat(count(before.membersByCountry(), "BE")).isEqualTo(20);
        assertThat(count(before.membersByMonth(), "2026-11")).isEqualTo(20);
        assertThat(count(after.membersByCountry(), "BE")).isEqualTo(21);
        assertThat(count(after.membersByMonth(), "2026-11")).isEqualTo(21);
    }

    @Test
    void doesNotShowUntilTheHourThatAHiddenPartnerHasReachedFive() {
        dashboard.panels(members(Map.of(MOMPRENEURS, Map.of(NOVEMBER, 4L))));
        Counts five = members(Map.of(MOMPRENEURS, Map.of(NOVEMBER, 5L)));

        Panels before = dashboard.panels(five);
        clock.set(Instant.parse("2026-11-22T11:00:00Z"));
        Panels after = dashboard.panels(five);

        assertThat(entry(before.membersByPartner(), "be-mompreneurs").count()).isNull();
        assertThat(before.membersByPartner().suppressed()).isEqualTo(1);
        assertThat(entry(after.membersByPartner(), "be-mompreneurs").count()).isEqualTo(5);
    }

    @Test
    void countsDaysOfWaitingByThePartnersCalendar() {
        // 23:30 in Brussels on the 19th is 22:30 UTC; in Toronto it is the afternoon.
        clock.set(Instant.parse("2026-11-22T03:00:00Z"));
        partners.add(partner(TORONTO, "CA", "America/Toronto", 14));
        Map<Cell, Long> open = new HashMap<>();
        for (PartnerId partner : List.of(MOMPRENEURS, TORONTO)) {
            open.put(waiting(partner, "2026-11-19T22:30:00Z"), 3L);
            open.put(waiting(partner, "2026-11-21T12:00:00Z"), 4L);
        }

        Panel waiting = dashboard.panels(new Counts(open)).applicationsWaiting();

        assertThat(entry(waiting, "be-mompreneurs").detail())
                .isEqualTo(new Panel.Waiting(1.0, 3L, 7));
        assertThat(entry(waiting, "ca-toronto").detail()).isEqualTo(new Panel.Waiting(0.0, 2L, 14));
        assertThat(count(waiting, "ca-toronto")).isEqualTo(7);
    }

    @Test
    void saysNothingOfTheWaitingOfAFew() {
        Panels panels =
                dashboard.panels(
                        new Counts(Map.of(waiting(MOMPRENEURS, "2026-11-01T12:00:00Z"), 2L)));

        assertThat(entry(panels.applicationsWaiting(), "be-mompreneurs"))
                .isEqualTo(
                        new Panel.Entry("be-mompreneurs", null, new Panel.Waiting(null, null, 7)));
        assertThat(panels.applicationsWaiting().total()).isNull();
        assertThat(entry(panels.applicationsOpenByPartner(), "be-mompreneurs").count()).isNull();
    }

    private static Cell members(PartnerId partner, String sector, Stage stage) {
        return new Cell.Members(partner, NOVEMBER, new Sector(sector), stage);
    }

    private static Cell waiting(PartnerId partner, String at) {
        return Cell.Applications.submitted(partner, Instant.parse(at));
    }

    private static ReportingPartner partner(
            PartnerId id, String country, String zone, int targetDays) {
        return new ReportingPartner(id, country, ZoneId.of(zone), targetDays);
    }

    private static Counts members(Map<PartnerId, Map<YearMonth, Long>> members) {
        Map<Cell, Long> cells = new HashMap<>();
        members.forEach(
                (partner, months) ->
                        months.forEach(
                                (month, count) ->
                                        cells.put(
                                                new Cell.Members(
                                                        partner,
                                                        month,
                                                        Sector.UNKNOWN,
                                                        Stage.UNKNOWN),
                                                count)));
        return new Counts(cells);
    }

    private static Panel.Entry entry(Panel panel, String key) {
        return panel.cells().stream()
                .filter(cell -> cell.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Long count(Panel panel, String key) {
        return entry(panel, key).count();
    }
}
