package eu.werein.proof;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import eu.werein.federation.dashboard.Cell;
import eu.werein.federation.dashboard.Counts;
import eu.werein.federation.dashboard.CycleState;
import eu.werein.federation.dashboard.Panel;
import eu.werein.federation.dashboard.Panels;
import eu.werein.federation.dashboard.ReportingPartner;
import eu.werein.federation.dashboard.Sector;
import eu.werein.federation.dashboard.Stage;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.mongo.SeatPlanDocument;
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
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The panels of members, cycles and gatherings, counted again from what the store holds and put
 * through the dashboard's own suppression. That events, topics and streams have told of each member
 * and seat once shows in both being equal.
 */
final class Recount {

    private static final Duration FULL_HOUR = Duration.ofHours(1);
    private static final Set<String> MEMBERS =
            Set.of(
                    "membersByPartner",
                    "membersByCountry",
                    "membersByMonth",
                    "membersBySector",
                    "membersByStage");
    private static final Set<String> CYCLES =
            Set.of(
                    "cyclesByPartner",
                    "seatsByPartner",
                    "waitingByPartner",
                    "attendanceByPartner",
                    "completionByPartner");
    private static final Set<String> GATHERINGS =
            Set.of(
                    "gatheringsByPartner",
                    "gatheringsByMonth",
                    "answersByPartner",
                    "hopingByPartner");
    private static final List<String> DETAILS =
            List.of(
                    "published",
                    "enrolling",
                    "running",
                    "completed",
                    "cancelled",
                    "capacity",
                    "outOf");

    private Recount() {}

    /**
     * That every panel of members is what a recount says, within the time.
     *
     * <p>What cuts across partners stands still for up to an hour after a few changes: ask after
     * ten or more have come, gone or moved since the last reading, an import say.
     */
    static void assertDashboardEqualsRecount(RunningFederation federation, Duration within) {
        assertEqual(federation, within, MEMBERS);
    }

    /**
     * The same of cycles and their seats, at hosts of whom five seats or more are held all the
     * time. From where people come is left out: it stands still, and seats are not given as fast as
     * a file is read, so that it may be read in their middle.
     */
    static void assertCyclesEqualRecount(RunningFederation federation, Duration within) {
        assertEqual(federation, within, CYCLES);
    }

    /** The same of gatherings and of who comes, at hosts to whom five or more come all the time. */
    static void assertGatheringsEqualRecount(RunningFederation federation, Duration within) {
        assertEqual(federation, within, GATHERINGS);
    }

    private static void assertEqual(
            RunningFederation federation, Duration within, Set<String> panels) {
        Awaitility.await()
                .atMost(within)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(
                        () ->
                                Assertions.assertThat(shown(federation, panels))
                                        .isEqualTo(sights(panels(federation), panels)));
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
                MongoDatabase training = store.getDatabase("training_" + partner.id());
                LearningRecount.add(cells, partner.id(), training);
                GatheringRecount.add(
                        cells, partner.id(), store.getDatabase("events_" + partner.id()));
                Map<String, SeatPlan> plans = new HashMap<>();
                training.getCollection("seat-plans")
                        .find()
                        .forEach(
                                plan ->
                                        plans.put(
                                                plan.getString("_id"),
                                                SeatPlanDocument.read(plan)));
                training.getCollection("cycles")
                        .find()
                        .forEach(
                                cycle ->
                                        add(
                                                cells,
                                                partner.id(),
                                                cycle.getString("state"),
                                                plans.get(cycle.getString("_id"))));
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

    /**
     * A cycle as training-service stores it; drafts are nobody's business, and a plan whose
     * enrolment has closed has nobody waiting.
     */
    static void add(
            Map<Cell, Long> cells, PartnerId partner, String state, @Nullable SeatPlan plan) {
        if (state.equals("draft")) {
            return;
        }
        cells.merge(new Cell.Cycles(partner, CycleState.of(state)), 1L, Long::sum);
        if (plan == null || !List.of("enrolling", "running", "completed").contains(state)) {
            return;
        }
        cells.merge(new Cell.Capacity(partner), (long) plan.rules().capacity(), Long::sum);
        plan.parties()
                .forEach(
                        party -> {
                            PartnerId home = party.partner();
                            cells.merge(
                                    new Cell.Seats(partner, home), (long) party.held(), Long::sum);
                        });
        if (state.equals("completed")) {
            plan.parties()
                    .forEach(
                            party ->
                                    cells.merge(
                                            new Cell.Learners(partner),
                                            (long) party.held(),
                                            Long::sum));
        } else {
            cells.merge(
                    new Cell.Queues(partner, plan.rules().enrolmentClosesAt()),
                    (long) plan.waiting(),
                    Long::sum);
        }
    }

    /** What a reader sees in some panels: each figure's text, by panel and key. */
    static Map<String, String> sights(Panels panels, Set<String> wanted) {
        Map<String, String> sights = new HashMap<>(sights(panels));
        sights.keySet().removeIf(sight -> !wanted.contains(sight.split("[/ ]", -1)[0]));
        return sights;
    }

    /** As above, in all. */
    static Map<String, String> sights(Panels panels) {
        Map<String, String> sights = new HashMap<>();
        see(sights, "membersByPartner", panels.membersByPartner());
        see(sights, "membersByCountry", panels.membersByCountry());
        see(sights, "membersByMonth", panels.membersByMonth());
        see(sights, "membersBySector", panels.membersBySector());
        see(sights, "membersByStage", panels.membersByStage());
        see(sights, "cyclesByPartner", panels.cyclesByPartner());
        see(sights, "seatsByPartner", panels.seatsByPartner());
        see(sights, "seatsByOrigin", panels.seatsByOrigin());
        see(sights, "waitingByPartner", panels.waitingByPartner());
        see(sights, "attendanceByPartner", panels.attendanceByPartner());
        see(sights, "completionByPartner", panels.completionByPartner());
        see(sights, "gatheringsByPartner", panels.gatheringsByPartner());
        see(sights, "gatheringsByMonth", panels.gatheringsByMonth());
        see(sights, "answersByPartner", panels.answersByPartner());
        see(sights, "answersByOrigin", panels.answersByOrigin());
        see(sights, "hopingByPartner", panels.hopingByPartner());
        return sights;
    }

    private static void see(Map<String, String> sights, String name, Panel panel) {
        for (Panel.Entry cell : panel.cells()) {
            String figure = name + "/" + cell.key();
            sights.put(figure, String.valueOf(cell.count()));
            switch (cell.detail()) {
                case null -> {}
                case Panel.Waiting _ -> {}
                case Panel.States states -> {
                    for (CycleState state : CycleState.values()) {
                        sights.put(figure + "/" + state.key(), String.valueOf(states.in(state)));
                    }
                }
                case Panel.Capacity capacity ->
                        sights.put(figure + "/capacity", String.valueOf(capacity.seats()));
                case Panel.Whole whole ->
                        sights.put(figure + "/outOf", String.valueOf(whole.all()));
                case Panel.Change _ -> {}
            }
        }
        sights.put(name + " in all", String.valueOf(panel.total()));
    }

    private static Map<String, String> shown(RunningFederation federation, Set<String> wanted) {
        JsonNode panels =
                federation
                        .as(federation.administrator())
                        .get("/api/federation/dashboard")
                        .json()
                        .path("panels");
        Map<String, String> sights = new HashMap<>();
        for (String panel : wanted) {
            for (JsonNode cell : panels.path(panel).path("cells")) {
                String figure = panel + "/" + cell.path("key").asString();
                sights.put(figure, cell.path("count").toString());
                for (String detail : DETAILS) {
                    if (cell.has(detail)) {
                        sights.put(figure + "/" + detail, cell.path(detail).toString());
                    }
                }
            }
            sights.put(panel + " in all", panels.path(panel).path("total").toString());
        }
        return sights;
    }
}
