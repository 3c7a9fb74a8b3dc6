package eu.werein.federation.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.federation.dashboard.CycleState;
import eu.werein.federation.dashboard.Panel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelCsvTests {

    @Test
    void leavesEmptyWhatIsSuppressed() {
        Panel panel =
                new Panel(
                        List.of(
                                new Panel.Entry("be-mompreneurs", 250L, null),
                                new Panel.Entry("es-uvigo", null, null),
                                new Panel.Entry("fr-lincubacteur", 0L, null)),
                        null);

        assertThat(PanelCsv.of(panel))
                .isEqualTo("key,count\r\nbe-mompreneurs,250\r\nes-uvigo,\r\nfr-lincubacteur,0\r\n");
    }

    @Test
    void tellsHowLongApplicationsWait() {
        Panel panel =
                new Panel(
                        List.of(
                                new Panel.Entry(
                                        "be-mompreneurs", 6L, new Panel.Waiting(2.5, 9L, 7)),
                                new Panel.Entry(
                                        "es-uvigo", null, new Panel.Waiting(null, null, 14))),
                        null);

        assertThat(PanelCsv.of(panel))
                .isEqualTo(
                        """
                        key,count,medianDays,longestDays,targetDays\r
                        be-mompreneurs,6,2.5,9,7\r
                        es-uvigo,,,,14\r
                        """);
    }

    @Test
    void tellsInWhichStateCyclesAreAndHowManySeatsTheyHave() {
        Panel cycles =
                new Panel(
                        List.of(
                                new Panel.Entry(
                                        "es-uvigo",
                                        3L,
                                        new Panel.States(
                                                Map.of(
                                                        CycleState.ENROLLING,
                                                        1L,
                                                        CycleState.COMPLETED,
                                                        2L)))),
                        3L);
        Panel seats =
                new Panel(List.of(new Panel.Entry("es-uvigo", null, new Panel.Capacity(40))), null);

        assertThat(PanelCsv.of(cycles))
                .isEqualTo(
                        """
                        key,count,published,enrolling,running,completed,cancelled\r
                        es-uvigo,3,0,1,0,2,0\r
                        """);
        assertThat(PanelCsv.of(seats)).isEqualTo("key,count,capacity\r\nes-uvigo,,40\r\n");
    }

    @Test
    void tellsOfHowManyAndHowTheySeeThemselves() {
        Panel shares =
                new Panel(
                        List.of(
                                new Panel.Entry("be-mompreneurs", 20L, new Panel.Whole(26L)),
                                new Panel.Entry("es-uvigo", null, new Panel.Whole(null))),
                        null);
        Panel confidence =
                new Panel(
                        List.of(
                                new Panel.Entry(
                                        "be-mompreneurs",
                                        5L,
                                        new Panel.Change(
                                                new Panel.Means(2.2, 2.4, 1.6),
                                                new Panel.Means(3.6, 4.2, 3))),
                                new Panel.Entry("es-uvigo", 0L, new Panel.Change(null, null))),
                        null);
        assertThat(PanelCsv.of(shares))
                .isEqualTo("key,count,outOf\r\nbe-mompreneurs,20,26\r\nes-uvigo,,\r\n");
        assertThat(PanelCsv.of(confidence))
                .isEqualTo(
                        """
                        key,count,recognitionBefore,confidenceBefore,financeBefore,recognitionAfter,confidenceAfter,financeAfter\r
                        be-mompreneurs,5,2.2,2.4,1.6,3.6,4.2,3.0\r
                        es-uvigo,0,,,,,,\r
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
    void defusesWhatASpreadsheetWouldCalculate(String key) {
        Panel panel = new Panel(List.of(new Panel.Entry(key, 5L, null)), 5L);

        assertThat(PanelCsv.of(panel)).contains("'" + key);
    }
}
