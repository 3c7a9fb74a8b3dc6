package eu.werein.federation.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.federation.dashboard.Panel;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
    void defusesWhatASpreadsheetWouldCalculate(String key) {
        Panel panel = new Panel(List.of(new Panel.Entry(key, 5L, null)), 5L);

        assertThat(PanelCsv.of(panel)).contains("'" + key);
    }
}
