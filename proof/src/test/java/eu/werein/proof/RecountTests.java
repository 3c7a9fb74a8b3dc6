package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.federation.dashboard.Cell;
import eu.werein.federation.dashboard.Counts;
import eu.werein.federation.dashboard.ReportingPartner;
import eu.werein.platform.tenant.PartnerId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RecountTests {

    private static final PartnerId UVIGO = new PartnerId("es-uvigo");
    private static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final Map<Cell, Long> cells = new HashMap<>();

    @Test
    void countsWhoIsActiveByWhatTheStoreSaysOfHer() {
        add(7, "active", new Document("sector", "47").append("stage", "idea"));
        add(6, "active", null);
        add(5, "left", new Document("sector", "G").append("stage", "idea"));
        add(3, "erased", null);

        assertThat(sights())
                .containsEntry("membersByPartner/es-uvigo", "13")
                .containsEntry("membersByCountry/ES", "13")
                .containsEntry("membersByMonth/2026-11", "13")
                .containsEntry("membersBySector/G", "7")
                .containsEntry("membersBySector/unknown", "6")
                .containsEntry("membersByStage/idea", "7")
                .containsEntry("membersByStage in all", "13");
    }

    @Test
    void hidesWhatTheDashboardHides() {
        add(40, "active", new Document("sector", "G").append("stage", "idea"));
        add(30, "active", new Document("sector", "A").append("stage", "idea"));
        add(2, "active", new Document("sector", "Q").append("stage", "idea"));

        assertThat(sights())
                .containsEntry("membersBySector/Q", "null")
                .containsEntry("membersBySector/G", "null")
                .containsEntry("membersBySector/A", "30")
                .containsEntry("membersBySector in all", "72");
    }

    private void add(int members, String state, Document business) {
        for (int member = 0; member < members; member++) {
            Recount.add(
                    cells,
                    UVIGO,
                    new Document("state", state)
                            .append("joinedOn", state.equals("erased") ? null : "2026-11-03")
                            .append("business", business));
        }
    }

    private Map<String, String> sights() {
        ReportingPartner partner = new ReportingPartner(UVIGO, "ES", ZoneOffset.UTC, 7);
        return Recount.sights(Recount.panels(List.of(partner), new Counts(cells), NOVEMBER));
    }
}
