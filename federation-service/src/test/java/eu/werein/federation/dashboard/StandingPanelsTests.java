package eu.werein.federation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the panels that cut across partners are read. */
class StandingPanelsTests {

    private static final PartnerId UVIGO = new PartnerId("es-uvigo");
    private static final Sector TRADE = new Sector("G");
    private static final Sector TEACHING = new Sector("Q");
    private static final Duration LOOK = Duration.ofMillis(250);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:10:00Z"));
    private final Dashboard dashboard =
            new Dashboard(
                    () -> List.of(new ReportingPartner(UVIGO, "ES", ZoneOffset.UTC, 7)),
                    Duration.ofHours(1),
                    clock);

    @Test
    void areReadAtOnceWhenThereAreNone() {
        assertThat(trade(look(30, 0))).isEqualTo(30);
        assertThat(look(30, 0).standingSince()).isEqualTo("2026-11-22T10:10:00Z");
    }

    @Test
    void standStillWhileFewMove() {
        look(30, 0);

        assertThat(trade(look(39, 0))).isEqualTo(30);
        assertThat(trade(afterQuiet(39, 0))).isEqualTo(30);
        assertThat(dashboard.awaitsQuiet()).isFalse();
    }

    @Test
    void areReadAgainWhenManyHaveMovedAndNothingMovesAnyMore() {
        look(30, 0);

        Panels atOnce = look(40, 0);
        boolean awaiting = dashboard.awaitsQuiet();
        Panels afterwards = afterQuiet(40, 0);

        assertThat(trade(atOnce)).isEqualTo(30);
        assertThat(awaiting).isTrue();
        assertThat(trade(afterwards)).isEqualTo(40);
        assertThat(afterwards.standingSince()).isEqualTo(clock.instant());
        assertThat(dashboard.awaitsQuiet()).isFalse();
    }

    @Test
    void areNotReadInTheMiddleOfABurst() {
        look(0, 0);
        Panels last = look(0, 0);
        for (int members = 1; members <= 1_000; members++) {
            clock.pass(LOOK);
            last = look(members, 0);
        }

        assertThat(trade(last)).isZero();
        assertThat(trade(afterQuiet(1_000, 0))).isEqualTo(1_000);
    }

    @Test
    void countWhoChangesHerSectorOnce() {
        look(30, 0);

        assertThat(trade(look(21, 9))).isEqualTo(30);
        assertThat(trade(afterQuiet(21, 9))).isEqualTo(30);
        look(20, 10);
        assertThat(trade(afterQuiet(20, 10))).isEqualTo(20);
    }

    @Test
    void areReadAtTheHourWhateverMoved() {
        look(30, 0);
        look(31, 0);
        clock.set(Instant.parse("2026-11-22T11:00:00Z"));

        assertThat(trade(look(31, 0))).isEqualTo(31);
        assertThat(look(31, 0).standingSince()).isEqualTo("2026-11-22T11:00:00Z");
    }

    @Test
    void waitForTheEndOfABurstEvenAtTheHour() {
        look(30, 0);
        clock.set(Instant.parse("2026-11-22T11:00:00Z"));

        assertThat(trade(look(45, 0))).isEqualTo(30);
        assertThat(trade(afterQuiet(45, 0))).isEqualTo(45);
    }

    @Test
    void doNotWaitForeverForWhatNeverRests() {
        look(30, 0);
        clock.set(Instant.parse("2026-11-22T11:59:59.900Z"));
        assertThat(trade(look(45, 0))).isEqualTo(30);
        clock.set(Instant.parse("2026-11-22T12:00:00Z"));

        assertThat(trade(look(46, 0))).isEqualTo(46);
    }

    private Panels afterQuiet(long trade, long teaching) {
        clock.pass(Readings.QUIET);
        return look(trade, teaching);
    }

    private Panels look(long trade, long teaching) {
        Map<Cell, Long> cells = new HashMap<>();
        add(cells, TRADE, trade);
        add(cells, TEACHING, teaching);
        return dashboard.panels(new Counts(cells));
    }

    private static void add(Map<Cell, Long> cells, Sector sector, long count) {
        if (count > 0) {
            cells.put(new Cell.Members(UVIGO, YearMonth.of(2026, 11), sector, Stage.IDEA), count);
        }
    }

    private static @Nullable Long trade(Panels panels) {
        return panels.membersBySector().cells().stream()
                .filter(cell -> cell.key().equals("G"))
                .findFirst()
                .orElseThrow()
                .count();
    }
}
