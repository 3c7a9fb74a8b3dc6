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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GatheringPanelsTests {

    private static final PartnerId MOMPRENEURS = new PartnerId("be-mompreneurs");
    private static final PartnerId UVIGO = new PartnerId("es-uvigo");
    private static final PartnerId GONE = new PartnerId("fr-gone");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:10:00Z"));
    private final Dashboard dashboard =
            new Dashboard(
                    () ->
                            List.of(
                                    partner(MOMPRENEURS, "BE", "Europe/Brussels"),
                                    partner(UVIGO, "ES", "Europe/Madrid")),
                    Duration.ofHours(1),
                    clock);
    private final Map<Cell, Long> cells = new HashMap<>();

    @Test
    void showsEvenASingleDateSinceItsHostTellsIt() {
        dates(UVIGO, "2026-11-23T17:00:00Z", 1);

        assertThat(count(panels().gatheringsByPartner(), "es-uvigo")).isEqualTo(1);
        assertThat(count(panels().gatheringsByPartner(), "be-mompreneurs")).isZero();
        assertThat(panels().gatheringsByPartner().total()).isEqualTo(1);
    }

    @Test
    void whatHasBegunIsNoLongerAhead() {
        dates(UVIGO, "2026-11-22T10:30:00Z", 2);
        assertThat(count(panels().gatheringsByPartner(), "es-uvigo")).isEqualTo(2);

        clock.set(Instant.parse("2026-11-22T10:30:00Z"));

        assertThat(count(panels().gatheringsByPartner(), "es-uvigo")).isZero();
        assertThat(count(panels().gatheringsByMonth(), "2026-11")).isZero();
    }

    @Test
    void aDateIsInTheMonthThatItsHostsCalendarSays() {
        dates(UVIGO, "2026-11-30T23:30:00Z", 1);
        dates(MOMPRENEURS, "2026-11-30T22:30:00Z", 1);

        assertThat(count(panels().gatheringsByMonth(), "2026-11")).isEqualTo(1);
        assertThat(count(panels().gatheringsByMonth(), "2026-12")).isEqualTo(1);
    }

    @Test
    void twelveMonthsAreShownAndWhatIsLaterIsInNone() {
        dates(UVIGO, "2027-10-15T17:00:00Z", 1);
        dates(UVIGO, "2027-11-15T17:00:00Z", 1);

        Panel months = panels().gatheringsByMonth();

        assertThat(months.cells()).hasSize(12);
        assertThat(months.cells().getLast()).isEqualTo(new Panel.Entry("2027-10", 1L, null));
        assertThat(months.total()).isEqualTo(1);
        assertThat(count(panels().gatheringsByPartner(), "es-uvigo")).isEqualTo(2);
    }

    @Test
    void datesOfAPartnerThatHasGoneAreInNoPanel() {
        dates(GONE, "2026-11-23T17:00:00Z", 3);

        assertThat(panels().gatheringsByPartner().total()).isZero();
        assertThat(panels().gatheringsByMonth().total()).isZero();
    }

    @Test
    void tellsHowManyComeToWhomAndFromWhere() {
        coming(UVIGO, UVIGO, 12);
        coming(UVIGO, MOMPRENEURS, 9);
        coming(MOMPRENEURS, GONE, 6);

        assertThat(count(panels().answersByPartner(), "es-uvigo")).isEqualTo(21);
        assertThat(count(panels().answersByOrigin(), "own")).isEqualTo(12);
        assertThat(count(panels().answersByOrigin(), "abroad")).isEqualTo(15);
    }

    @Test
    void aFewWhoComeAreHiddenAsEverywhere() {
        coming(UVIGO, UVIGO, 12);
        coming(UVIGO, MOMPRENEURS, 3);
        coming(MOMPRENEURS, MOMPRENEURS, 2);

        assertThat(count(panels().answersByPartner(), "be-mompreneurs")).isNull();
        assertThat(count(panels().answersByPartner(), "es-uvigo")).isNull();
        assertThat(count(panels().answersByOrigin(), "abroad")).isNull();
    }

    @Test
    void fromWhereTheyComeStandsStillUntilTheHour() {
        coming(UVIGO, MOMPRENEURS, 9);
        panels();
        coming(UVIGO, MOMPRENEURS, 10);

        assertThat(count(panels().answersByPartner(), "es-uvigo")).isEqualTo(10);
        assertThat(count(panels().answersByOrigin(), "abroad")).isEqualTo(9);
        clock.set(Instant.parse("2026-11-22T11:00:00Z"));

        assertThat(count(panels().answersByOrigin(), "abroad")).isEqualTo(10);
        assertThat(panels().answersStandingSince()).isEqualTo(clock.instant());
    }

    @Test
    void nobodyWaitsForWhatHasBegun() {
        cells.put(new Cell.Hoping(UVIGO, Instant.parse("2026-11-22T10:30:00Z")), 7L);
        cells.put(new Cell.Hoping(UVIGO, Instant.parse("2026-11-23T10:30:00Z")), 5L);
        assertThat(count(panels().hopingByPartner(), "es-uvigo")).isEqualTo(12);

        clock.set(Instant.parse("2026-11-22T10:30:00Z"));

        assertThat(count(panels().hopingByPartner(), "es-uvigo")).isEqualTo(5);
    }

    @Test
    void aFewWhoWaitAreHidden() {
        cells.put(new Cell.Hoping(UVIGO, Instant.parse("2026-11-23T10:30:00Z")), 4L);

        assertThat(count(panels().hopingByPartner(), "es-uvigo")).isNull();
        assertThat(panels().hopingByPartner().total()).isNull();
    }

    private void dates(PartnerId host, String startsAt, long count) {
        cells.put(new Cell.Dates(host, Instant.parse(startsAt)), count);
    }

    private void coming(PartnerId host, PartnerId home, long people) {
        cells.put(new Cell.Coming(host, home), people);
    }

    private Panels panels() {
        return dashboard.panels(new Counts(cells));
    }

    private static @Nullable Long count(Panel panel, String key) {
        return panel.cells().stream()
                .filter(cell -> cell.key().equals(key))
                .findFirst()
                .orElseThrow()
                .count();
    }

    private static ReportingPartner partner(PartnerId id, String country, String zone) {
        return new ReportingPartner(id, country, ZoneId.of(zone), 7);
    }
}
