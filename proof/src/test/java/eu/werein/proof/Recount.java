package eu.werein.proof;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Projections;
import eu.werein.federation.dashboard.Cell;
import eu.werein.federation.dashboard.Counts;
import eu.werein.federation.dashboard.Panel;
import eu.werein.federation.dashboard.Panels;
import eu.werein.federation.dashboard.ReportingPartner;
import eu.werein.federation.dashboard.Sector;
import eu.werein.federation.dashboard.Stage;
import eu.werein.platform.tenant.PartnerId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/**
 * The members' panels, counted again from what the store holds and put through the dashboard's own
 * suppression. That events, topics and streams have told of each member once shows in both being
 * equal.
 */
final class Recount {

    private static final Duration FULL_HOUR = Duration.ofHours(1);

    private Recount() {}

    /**
     * That every panel of members is what a recount says, within the time.
     *
     * <p>What cuts across partners stands still for up to an hour after a few changes: ask after
     * ten or more have come, gone or moved since the last reading, an import say.
     */
    static void assertDashboardEqualsRecount(RunningFederation federation, Duration within) {
        Awaitility.await()
                .atMost(within)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(
                        () ->
                                Assertions.assertThat(shown(federation))
                                        .isEqualTo(sights(panels(federation))));
    }

    /** The panels that the dashboard must show when it has read everything. */
    static Panels panels(RunningFederation federation) {
        List<ReportingPartner> partners = partners(federation);
        Map<Cell, Long> cells = new HashMap<>();
        try (MongoClient store = MongoClients.create(federation.mongodbUri())) {
            for (ReportingPartner partner : partners) {
                store.getDatabase("members_" + partner.id())
                        .getCollection("members")
                        .find()
                        .projection(Projections.include("state", "joinedOn", "business"))
                        .forEach(member -> add(cells, partner.id(), member));
            }
        }
        return panels(partners, new Counts(cells), Clock.systemUTC());
    }

    static Panels panels(List<ReportingPartner> partners, Counts counts, Clock clock) {
        return new eu.werein.federation.dashboard.Dashboard(() -> partners, FULL_HOUR, clock)
                .panels(counts);
    }

    /** Active partners and those suspended: what they have counts. */
    private static List<ReportingPartner> partners(RunningFederation federation) {
        JsonNode listed =
                federation.as(federation.administrator()).get("/api/federation/partners").json();
        List<ReportingPartner> partners = new ArrayList<>();
        for (JsonNode partner : listed.path("items")) {
            if (List.of("active", "suspended").contains(partner.path("state").asString())) {
                partners.add(
                        new ReportingPartner(
                                new PartnerId(partner.path("id").asString()),
                                partner.path("country").asString(),
                                ZoneId.of(partner.path("timeZone").asString()),
                                partner.path("applicationTargetDays").asInt()));
            }
        }
        return partners;
    }

    /** A member as members-service stores her; only who is active counts. */
    static void add(Map<Cell, Long> cells, PartnerId partner, Document member) {
        if (!"active".equals(member.getString("state"))) {
            return;
        }
        Document business =
                Objects.requireNonNullElseGet(
                        member.get("business", Document.class), Document::new);
        cells.merge(
                new Cell.Members(
                        partner,
                        YearMonth.from(LocalDate.parse(member.getString("joinedOn"))),
                        Sector.of(business.getString("sector")),
                        Stage.of(business.getString("stage"))),
                1L,
                Long::sum);
    }

    /** What a reader sees: each figure's text, by panel and key. */
    static Map<String, String> sights(Panels panels) {
        Map<String, String> sights = new HashMap<>();
        see(sights, "membersByPartner", panels.membersByPartner());
        see(sights, "membersByCountry", panels.membersByCountry());
        see(sights, "membersByMonth", panels.membersByMonth());
        see(sights, "membersBySector", panels.membersBySector());
        see(sights, "membersByStage", panels.membersByStage());
        return sights;
    }

    private static void see(Map<String, String> sights, String name, Panel panel) {
        panel.cells()
                .forEach(cell -> sights.put(name + "/" + cell.key(), String.valueOf(cell.count())));
        sights.put(name + " in all", String.valueOf(panel.total()));
    }

    private static Map<String, String> shown(RunningFederation federation) {
        JsonNode panels =
                federation
                        .as(federation.administrator())
                        .get("/api/federation/dashboard")
                        .json()
                        .path("panels");
        Map<String, String> sights = new HashMap<>();
        for (Map.Entry<String, JsonNode> panel : panels.properties()) {
            if (panel.getKey().startsWith("members")) {
                for (JsonNode cell : panel.getValue().path("cells")) {
                    sights.put(
                            panel.getKey() + "/" + cell.path("key").asString(),
                            cell.path("count").toString());
                }
                sights.put(panel.getKey() + " in all", panel.getValue().path("total").toString());
            }
        }
        return sights;
    }
}
