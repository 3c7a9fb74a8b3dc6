package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.federation.dashboard.Cell;
import eu.werein.federation.dashboard.Counts;
import eu.werein.federation.dashboard.ReportingPartner;
import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SeatEvent;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.tenant.PartnerId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
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

    @Test
    void countsSeatsOfCyclesInWhichPeopleEnrol() {
        SeatPlan plan = plan();
        Recount.add(cells, UVIGO, "enrolling", plan);
        Recount.add(cells, UVIGO, "completed", plan);
        Recount.add(cells, UVIGO, "cancelled", plan);
        Recount.add(cells, UVIGO, "published", plan);
        Recount.add(cells, UVIGO, "draft", null);

        assertThat(sights())
                .containsEntry("cyclesByPartner/es-uvigo", "4")
                .containsEntry("cyclesByPartner/es-uvigo/enrolling", "1")
                .containsEntry("seatsByPartner/es-uvigo", "0")
                .containsEntry("seatsByPartner/es-uvigo/capacity", "24")
                .containsEntry("waitingByPartner in all", "0");
    }

    @Test
    void countsTheLatestMarkAndTheLatestIssue() {
        Document there = new Document("present", true);
        Document away = new Document("present", false);
        for (int learner = 0; learner < 6; learner++) {
            LearningRecount.sheet(cells, UVIGO, sheet(away, there));
            LearningRecount.sheet(cells, UVIGO, sheet(there, away));
            LearningRecount.certificate(cells, UVIGO, certificate(new Date(), null));
            LearningRecount.certificate(cells, UVIGO, certificate(new Date()));
        }

        assertThat(sights())
                .containsEntry("attendanceByPartner/es-uvigo", "6")
                .containsEntry("attendanceByPartner/es-uvigo/outOf", "12")
                .containsEntry("completionByPartner/es-uvigo", "6");
    }

    @Test
    void countsDatesThatTakePlaceWhereTheyAre() {
        GatheringRecount.part(
                cells,
                UVIGO,
                evening("18:00")
                        .append("dates", List.of("2026-11-23", "2026-11-24", "2026-12-01"))
                        .append("except", List.of("2026-11-24"))
                        .append(
                                "deviations",
                                List.of(
                                        evening("19:00")
                                                .append("planned", "2026-11-23")
                                                .append("date", "2026-12-02"))));
        GatheringRecount.part(cells, UVIGO, evening("18:00").append("cancelledAt", new Date()));

        assertThat(sights())
                .containsEntry("gatheringsByPartner/es-uvigo", "2")
                .containsEntry("gatheringsByMonth/2026-11", "0")
                .containsEntry("gatheringsByMonth/2026-12", "2");
    }

    @Test
    void countsNobodyAtADateThatIsTakenBack() {
        Date start = Date.from(Instant.parse("2026-12-01T17:00:00Z"));
        GatheringRecount.answers(cells, UVIGO, new Document("start", start), came(plan(), 2));
        GatheringRecount.answers(
                cells,
                UVIGO,
                new Document("start", start).append("cancelledAt", start),
                came(plan(), 2));

        assertThat(sights())
                .containsEntry("answersByPartner/es-uvigo", "8")
                .containsEntry("hopingByPartner in all", "0");
    }

    private static Document evening(String startsAt) {
        return new Document("startsAt", startsAt).append("zone", "Europe/Madrid");
    }

    /** Parties of four. */
    private static SeatPlan came(SeatPlan plan, int parties) {
        SeatPlan full = plan;
        for (int party = 1; party <= parties; party++) {
            full =
                    Allocator.decide(
                                    full,
                                    new SeatCommand.Enrol(
                                            new EnrolmentId(new UUID(7, party)),
                                            0,
                                            UVIGO,
                                            new Party(
                                                    List.of(new Pseudonym(new UUID(8, party))), 3),
                                            0,
                                            true),
                                    NOVEMBER.instant(),
                                    null)
                            .plan();
        }
        return full;
    }

    private static Document sheet(Document... marks) {
        return new Document("learners", List.of(new Document("marks", List.of(marks))));
    }

    private static Document certificate(@Nullable Date... revocations) {
        return new Document(
                "issues",
                Arrays.stream(revocations).map(at -> new Document("revokedAt", at)).toList());
    }

    private static SeatPlan plan() {
        Instant closes = Instant.parse("2026-12-22T10:00:00Z");
        return SeatPlan.replay(
                List.of(
                        new SeatEvent.Published(
                                Instant.parse("2026-11-01T10:00:00Z"),
                                new SeatRules(
                                        12,
                                        Floors.NONE,
                                        closes,
                                        closes,
                                        48,
                                        new Order.Arrival()))));
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
