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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningPanelsTests {

    private static final PartnerId UVIGO = new PartnerId("es-uvigo");
    private static final PartnerId TWIN = new PartnerId("be-mompreneurs");

    private final Map<Cell, Long> cells = new HashMap<>();
    private final Dashboard dashboard =
            new Dashboard(
                    () -> List.of(partner(UVIGO), partner(TWIN)),
                    Duration.ofHours(1),
                    new MovableClock(Instant.parse("2026-11-22T10:10:00Z")));

    private static ReportingPartner partner(PartnerId id) {
        return new ReportingPartner(id, "ES", ZoneId.of("Europe/Madrid"), 7);
    }

    private Panels panels() {
        return dashboard.panels(new Counts(cells));
    }

    private static Panel.Entry ofUvigo(Panel panel) {
        return panel.cells().stream()
                .filter(cell -> cell.key().equals(UVIGO.value()))
                .findFirst()
                .orElseThrow();
    }

    private Panel.Entry attended(long present, long absent) {
        cells.put(new Cell.Marks(UVIGO, true), present);
        cells.put(new Cell.Marks(UVIGO, false), absent);
        return ofUvigo(panels().attendanceByPartner());
    }

    @Test
    void ofAllThatIsNotedItIsToldHowOftenSomebodyWasThere() {
        assertThat(attended(20, 6))
                .isEqualTo(new Panel.Entry(UVIGO.value(), 20L, new Panel.Whole(26L)));
        assertThat(attended(20, 0))
                .isEqualTo(new Panel.Entry(UVIGO.value(), 20L, new Panel.Whole(20L)));
    }

    @ParameterizedTest
    @CsvSource({"20, 3", "3, 20", "4, 4"})
    void aFewWhoWereThereOrWereNotAreNotTold(long present, long absent) {
        assertThat(attended(present, absent).count()).isNull();
    }

    @Test
    void ofVeryFewNotEvenTheWholeIsTold() {
        assertThat(attended(2, 1))
                .isEqualTo(new Panel.Entry(UVIGO.value(), null, new Panel.Whole(null)));
    }

    @Test
    void ofThoseWithASeatUntilTheEndItIsToldHowManyHaveACertificate() {
        cells.put(new Cell.Certificates(UVIGO), 12L);
        cells.put(new Cell.Learners(UVIGO), 20L);
        cells.put(new Cell.Learners(TWIN), 30L);

        assertThat(ofUvigo(panels().completionByPartner()))
                .isEqualTo(new Panel.Entry(UVIGO.value(), 12L, new Panel.Whole(20L)));
        assertThat(panels().completionByPartner().total()).isNull();
    }

    @Test
    void certificatesThatAreToldBeforeTheirCycleIsOverAreAllThereAre() {
        cells.put(new Cell.Certificates(UVIGO), 12L);

        assertThat(ofUvigo(panels().completionByPartner()))
                .isEqualTo(new Panel.Entry(UVIGO.value(), 12L, new Panel.Whole(12L)));
    }

    private Panel.Entry said(long learners) {
        cells.put(new Cell.Confidence(UVIGO, Said.LEARNERS), learners);
        cells.put(new Cell.Confidence(UVIGO, Said.RECOGNITION_BEFORE), 11L);
        cells.put(new Cell.Confidence(UVIGO, Said.CONFIDENCE_BEFORE), 12L);
        cells.put(new Cell.Confidence(UVIGO, Said.FINANCE_BEFORE), 8L);
        cells.put(new Cell.Confidence(UVIGO, Said.RECOGNITION_AFTER), 18L);
        cells.put(new Cell.Confidence(UVIGO, Said.CONFIDENCE_AFTER), 21L);
        cells.put(new Cell.Confidence(UVIGO, Said.FINANCE_AFTER), 15L);
        return ofUvigo(panels().confidenceByPartner());
    }

    @Test
    void whatLearnersSayOfThemselvesIsToldAsMeans() {
        assertThat(said(5))
                .isEqualTo(
                        new Panel.Entry(
                                UVIGO.value(),
                                5L,
                                new Panel.Change(
                                        new Panel.Means(2.2, 2.4, 1.6),
                                        new Panel.Means(3.6, 4.2, 3.0))));
    }

    @Test
    void ofFewerThanFiveNoMeanIsTold() {
        assertThat(said(4)).isEqualTo(new Panel.Entry(UVIGO.value(), null, Panel.Change.UNKNOWN));
    }

    @Test
    void whereNobodyHasSaidAnythingThereAreNoMeans() {
        assertThat(ofUvigo(panels().confidenceByPartner()))
                .isEqualTo(new Panel.Entry(UVIGO.value(), 0L, Panel.Change.UNKNOWN));
    }
}
