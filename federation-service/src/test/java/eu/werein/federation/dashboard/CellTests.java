package eu.werein.federation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.werein.platform.tenant.PartnerId;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTests {

    private static final PartnerId PARTNER = new PartnerId("be-xx");
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @Test
    void readsBackWhatItWrites() {
        for (Sector sector : Sector.ALL) {
            for (Stage stage : Stage.values()) {
                Cell cell = new Cell.Members(PARTNER, MONTH, sector, stage);
                assertThat(Cell.of(cell.key())).isEqualTo(cell);
            }
        }
        assertThat(Cell.of("members/be-xx/2026-11/G/idea"))
                .isEqualTo(new Cell.Members(PARTNER, MONTH, new Sector("G"), Stage.IDEA));
    }

    @Test
    void knowsTheCellsFromBeforeSectorsWereCounted() {
        Cell.Members before = new Cell.Members(PARTNER, MONTH, Sector.UNKNOWN, Stage.UNKNOWN);

        assertThat(Cell.of("members/be-xx/2026-11")).isEqualTo(before);
        assertThat(before.key()).isEqualTo("members/be-xx/2026-11");
    }

    @Test
    void readsBackCellsOfCyclesAndGatherings() {
        for (String key :
                List.of(
                        "cycles/be-xx/enrolling",
                        "capacity/be-xx",
                        "seats/be-xx/es-uvigo",
                        "queues/be-xx/2027-03-01T22:59:00Z",
                        "marks/be-xx/present",
                        "marks/be-xx/absent",
                        "learners/be-xx",
                        "certificates/be-xx",
                        "confidence/be-xx/learners",
                        "confidence/be-xx/finance-after",
                        "bands/be-xx/evening+school-hours",
                        "bands/be-xx/weekend",
                        "dates/be-xx/2027-03-04T17:00:00Z",
                        "coming/be-xx/es-uvigo",
                        "hoping/be-xx/2027-03-04T17:00:00Z")) {
            assertThat(Cell.of(key).key()).isEqualTo(key);
        }
    }

    /** One cell has one key, or it would be counted in two. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "members/be-xx",
                "members/be-xx/2026-11/G",
                "members/be-xx/2026-11/unknown/unknown",
                "members/be-xx/2026-11/47/idea",
                "members/be-xx/2026-11/G/idea/x",
                "applications/be-xx/2026-11-02T10:00:00Z/x",
                "members/../2026-11",
                "applications/be-xx",
                "cycles/be-xx/draft",
                "cycles/be-xx/enrolling/x",
                "capacity/be-xx/12",
                "seats/be-xx",
                "seats/be-xx/nobody",
                "queues/be-xx/soon",
                "marks/be-xx/late",
                "learners/be-xx/1",
                "confidence/be-xx/LEARNERS",
                "confidence/be-xx/hope",
                "guests/be-xx/2026-11",
                "bands/be-xx",
                "bands/be-xx/school-hours+evening",
                "bands/be-xx/evening+evening",
                "bands/be-xx/night",
                "dates/be-xx/soon",
                "coming/be-xx",
                "hoping/be-xx/es-uvigo",
                "members/be-xx/2026-13"
            })
    void refusesWhatNoCellWrote(String key) {
        assertThatThrownBy(() -> Cell.of(key)).isInstanceOf(IllegalArgumentException.class);
    }
}
