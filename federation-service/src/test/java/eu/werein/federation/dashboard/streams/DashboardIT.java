package eu.werein.federation.dashboard.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.federation.RunningService;
import eu.werein.federation.dashboard.BandReading;
import eu.werein.federation.dashboard.BandReadings;
import eu.werein.federation.dashboard.Cell;
import eu.werein.federation.dashboard.Counts;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Role;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.TestFederation;
import eu.werein.platform.testing.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** From an event in the log to a figure on the page, on a real broker and store. */
class DashboardIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ADMIN = TestTokens.ofFederationAdmin("admin");
    private static final EventCodec CODEC = new EventCodec("members-service");

    private static RunningService service;
    private static KafkaTemplate<String, byte[]> log;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void start() {
        service = RunningService.start(List.of(), "werein.dashboard.cross-cut-refresh=3650d");
        log = service.bean(KafkaTemplate.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void countsEachMemberOnceHoweverOftenSheIsTold() {
        partner("be-dashboard-once");
        for (int member = 0; member < 7; member++) {
            member("be-dashboard-once", "m" + member, 1, "active");
        }
        member("be-dashboard-once", "m6", 2, "left");
        for (int member = 0; member < 7; member++) {
            member("be-dashboard-once", "m" + member, 1, "active");
        }

        awaitMembers("be-dashboard-once", 6);
    }

    @Test
    void passesOverPoisonAndCountsTheRest() {
        partner("fr-dashboard-poison");
        double before = passedOver();
        for (int member = 0; member < 4; member++) {
            member("fr-dashboard-poison", "m" + member, 1, "active");
        }
        log.send(DashboardTopology.MEMBERS, "fr-dashboard-poison:m1", new byte[] {1, 2, 3}).join();
        tell(DashboardTopology.MEMBERS, "fr-dashboard-poison", "m2", 2, "{\"state\":");
        tell(DashboardTopology.MEMBERS, "fr-dashboard-poison", "m3", 2, "{\"state\":\"active\"}");
        for (int member = 4; member < 8; member++) {
            member("fr-dashboard-poison", "m" + member, 1, "active");
        }

        awaitMembers("fr-dashboard-poison", 8);
        assertThat(passedOver() - before).isEqualTo(3);
    }

    @Test
    void isTheSameAfterARebuildAndShowsTheOldNumbersMeanwhile() {
        partner("es-dashboard-rebuild");
        for (int member = 0; member < 12; member++) {
            member("es-dashboard-rebuild", "m" + member, 1, "active");
            application("es-dashboard-rebuild", "a" + member, 1, "submitted");
        }
        cycle("es-dashboard-rebuild", "c", 1, "enrolling");
        seats("es-dashboard-rebuild", "c", 1, 20, "\"es-dashboard-rebuild\": 11, \"be-xx\": 6");
        attendance("es-dashboard-rebuild", 11, 6);
        confidence("es-dashboard-rebuild", 1);
        confidence("es-dashboard-rebuild", 2);
        gathering("es-dashboard-rebuild");
        answers("es-dashboard-rebuild", 14);
        application("es-dashboard-rebuild", "a0", 2, "approved");
        awaitMembers("es-dashboard-rebuild", 12);
        awaitCell("applicationsOpenByPartner", "es-dashboard-rebuild", 11);
        awaitCell("membersByCountry", "ES", 12);
        awaitCell("seatsByPartner", "es-dashboard-rebuild", 17);
        awaitCell("attendanceByPartner", "es-dashboard-rebuild", 11);
        awaitCell("confidenceByPartner", "es-dashboard-rebuild", 10);
        awaitCell("gatheringsByPartner", "es-dashboard-rebuild", 1);
        awaitCell("answersByPartner", "es-dashboard-rebuild", 14);
        awaitReading("seatsByOrigin", "seatsByPartner");
        awaitReading("answersByOrigin", "answersByPartner");
        JsonNode before = panels();
        int shown = shown();

        assertThat(service.post("/api/federation/dashboard/rebuild", ADMIN, "").statusCode())
                .isEqualTo(202);

        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(
                        () -> {
                            assertThat(cell("membersByPartner", "es-dashboard-rebuild"))
                                    .isEqualTo(12);
                            assertThat(shown()).isEqualTo(shown + 1);
                        });
        member("es-dashboard-rebuild", "m12", 1, "active");
        awaitMembers("es-dashboard-rebuild", 13);
        member("es-dashboard-rebuild", "m12", 2, "erased");
        await().atMost(SOON).untilAsserted(() -> assertThat(panels()).isEqualTo(before));
    }

    @Test
    void countsCyclesAndSeatsOfTwinsApart() {
        partner("fr-dashboard-twin");
        partner("de-dashboard-twin");
        cycle("fr-dashboard-twin", "twin", 1, "enrolling");
        seats("fr-dashboard-twin", "twin", 1, 12, "\"fr-dashboard-twin\": 9");
        cycle("de-dashboard-twin", "twin", 1, "completed");
        seats("de-dashboard-twin", "twin", 1, 30, "\"fr-dashboard-twin\": 14");

        awaitCell("seatsByPartner", "fr-dashboard-twin", 9);
        awaitCell("seatsByPartner", "de-dashboard-twin", 14);
        awaitCell("cyclesByPartner", "de-dashboard-twin", 1);
        assertThat(field("seatsByPartner", "fr-dashboard-twin", "capacity")).isEqualTo(12);
        assertThat(field("cyclesByPartner", "fr-dashboard-twin", "enrolling")).isEqualTo(1);
        assertThat(field("cyclesByPartner", "de-dashboard-twin", "completed")).isEqualTo(1);
    }

    @Test
    void tellsAHostWhomATimeShutsOutOfThePartnersThatAreInvited() {
        partner("be-dashboard-bands");
        partner("fr-dashboard-bands");
        new TestFederation(log)
                .membership(
                        "bands-host",
                        "be-dashboard-bands",
                        "m",
                        Membership.State.ACTIVE,
                        Role.TRAINER);
        for (int member = 0; member < 20; member++) {
            free("fr-dashboard-bands", "m" + member, member < 12 ? "evening" : "school-hours");
        }
        String path =
                "/api/partners/be-dashboard-bands/dates/2099-03-05/bands?startsAt=18:00"
                        + "&invited=fr-dashboard-bands&invited=nobody&endsAt=";
        String host = TestTokens.of("bands-host");
        // Whoever asks while they are counted gets a reading, which stands until ten more have
        // come.
        await().atMost(SOON).until(() -> free("fr-dashboard-bands") == 20);

        await().atMost(SOON)
                .untilAsserted(
                        () -> {
                            HttpResponse<String> answer = service.get(path + "20:00", host);
                            assertThat(answer.statusCode()).isEqualTo(200);
                            assertThat(RunningService.json(answer).toString())
                                    .isEqualTo(
                                            "{\"band\":\"evening\",\"partners\":[{\"partner\":\"fr-dashboard-bands\",\"said\":20,\"shutOut\":8}]}");
                        });
        BandReadings readings = service.bean(BandReadings.class);
        BandReading last = readings.find(new PartnerId("fr-dashboard-bands")).orElseThrow();
        assertThat(readings.keep(last)).isFalse();
        assertThat(service.get(path + "17:00", host).statusCode()).isEqualTo(400);
        assertThat(service.get(path + "20:00", TestTokens.of("nobody")).statusCode())
                .isEqualTo(403);
    }

    private static long free(String partner) {
        return service
                .bean(FollowedDashboard.class)
                .counts()
                .orElse(Counts.NONE)
                .byCell()
                .entrySet()
                .stream()
                .filter(
                        counted ->
                                counted.getKey() instanceof Cell.Bands bands
                                        && bands.partner().value().equals(partner))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static void free(String partner, String id, String band) {
        tell(
                DashboardTopology.MEMBERS,
                partner,
                id,
                1,
                "{\"state\":\"active\",\"joinedOn\":\"2026-11-22\",\"bands\":[\"%s\"]}"
                        .formatted(band));
    }

    @Test
    void showsEveryPanelOfAnImportWithinTwoSecondsOfItsLastRow() {
        partner("ca-dashboard-import");
        awaitMembers("ca-dashboard-import", 0);
        for (int row = 0; row < 40; row++) {
            tell(
                    DashboardTopology.MEMBERS,
                    "ca-dashboard-import",
                    "m" + row,
                    1,
                    "{\"memberId\":\"m%d\",\"state\":\"active\",\"joinedOn\":\"2026-11-22\",\"sector\":\"%s\",\"stage\":\"established\",\"origin\":\"import\"}"
                            .formatted(row, row < 15 ? "85" : "Q"));
        }
        Instant lastRow = Instant.now();

        awaitCell("membersBySector", "Q", 40);
        assertThat(cell("membersByPartner", "ca-dashboard-import")).isEqualTo(40);
        assertThat(cell("membersByCountry", "CA")).isEqualTo(40);
        assertThat(cell("membersByStage", "established")).isEqualTo(40);
        assertThat(Duration.between(lastRow, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void tellsAnOpenPageOfAnApprovalWithinTwoSeconds() throws Exception {
        partner("de-dashboard-live");
        for (int member = 0; member < 5; member++) {
            member("de-dashboard-live", "m" + member, 1, "active");
        }
        awaitMembers("de-dashboard-live", 5);
        HttpResponse<java.io.InputStream> stream =
                HttpClient.newHttpClient()
                        .send(
                                service.request("/api/federation/dashboard/stream", ADMIN).build(),
                                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(nextCount(lines, "de-dashboard-live")).isEqualTo(5);

            Instant approval = Instant.now();
            member("de-dashboard-live", "m5", 1, "active");

            long count = 5;
            while (count == 5) {
                count = nextCount(lines, "de-dashboard-live");
            }
            assertThat(count).isEqualTo(6);
            assertThat(Duration.between(approval, Instant.now())).isLessThan(Duration.ofSeconds(2));
        }
    }

    private static long nextCount(BufferedReader lines, String partner) throws Exception {
        String line = lines.readLine();
        while (!line.startsWith("data:")) {
            line = lines.readLine();
        }
        JsonNode dashboard =
                new tools.jackson.databind.json.JsonMapper().readTree(line.substring(5));
        return cell(dashboard.get("panels").get("membersByPartner"), partner);
    }

    private static void partner(String id) {
        new TestFederation(log).partner(id, PartnerState.ACTIVE);
    }

    private static void member(String partner, String id, long sequence, String state) {
        tell(
                DashboardTopology.MEMBERS,
                partner,
                id,
                sequence,
                "{\"memberId\":\"%s\",\"state\":\"%s\",\"joinedOn\":\"2026-11-22\",\"sector\":\"unknown\",\"stage\":\"idea\"}"
                        .formatted(id, state));
    }

    private static void application(String partner, String id, long sequence, String state) {
        tell(
                DashboardTopology.APPLICATIONS,
                partner,
                id,
                sequence,
                "{\"applicationId\":\"%s\",\"state\":\"%s\",\"confirmed\":true,\"submittedAt\":\"2026-11-20T08:00:00Z\",\"decidedAt\":null,\"memberId\":null}"
                        .formatted(id, state));
    }

    private static void cycle(String host, String id, long sequence, String state) {
        tell(
                DashboardTopology.CYCLES,
                host,
                id,
                sequence,
                "{\"cycleId\":\"%s\",\"state\":\"%s\",\"seats\":{\"enrolmentClosesAt\":\"2027-03-01T22:59:00Z\"}}"
                        .formatted(id, state));
    }

    private static void seats(String host, String id, long sequence, int capacity, String held) {
        tell(
                DashboardTopology.SEAT_PLANS,
                host,
                id,
                sequence,
                "{\"cycleId\":\"%s\",\"counts\":{\"capacity\":%d,\"held\":{%s},\"waiting\":0}}"
                        .formatted(id, capacity, held));
    }

    private static void attendance(String host, int present, int absent) {
        tell(
                DashboardTopology.ATTENDANCE,
                host,
                "c/one",
                1,
                "{\"present\":%d,\"absent\":%d}".formatted(present, absent));
    }

    private static void confidence(String host, long sequence) {
        String totals = "{\"recognition\":11,\"confidence\":12,\"finance\":8}";
        tell(
                DashboardTopology.CONFIDENCE,
                host,
                "c",
                sequence,
                "{\"learners\":5,\"before\":%s,\"after\":%s}".formatted(totals, totals));
    }

    private static void gathering(String host) {
        tell(
                DashboardTopology.GATHERINGS,
                host,
                "g",
                1,
                "{\"parts\":[{\"hours\":{\"startsAt\":\"18:00\",\"zone\":\"Europe/Madrid\"},\"dates\":[\"2099-03-05\"],\"except\":[],\"deviations\":[]}]}");
    }

    private static void answers(String host, int coming) {
        tell(
                DashboardTopology.ANSWERS,
                host,
                "g.2099-03-05",
                1,
                "{\"start\":\"2099-03-05T17:00:00Z\",\"counts\":{\"coming\":{\"%s\":%d},\"waiting\":0}}"
                        .formatted(host, coming));
    }

    private static void tell(String topic, String partner, String id, long sequence, String data) {
        Event event =
                new Event(
                        new PartnerId(partner),
                        id,
                        sequence,
                        "members.test.v1",
                        Instant.now(),
                        data.getBytes(StandardCharsets.UTF_8));
        log.send(CODEC.encode(topic, event)).join();
    }

    private static void awaitMembers(String partner, long count) {
        awaitCell("membersByPartner", partner, count);
    }

    private static void awaitCell(String panel, String partner, long count) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(cell(panel, partner)).isEqualTo(count));
    }

    /** What is read and stands still has come to what is counted at once. */
    private static void awaitReading(String read, String counted) {
        await().atMost(SOON).untilAsserted(() -> assertThat(total(read)).isEqualTo(total(counted)));
    }

    private static long total(String panel) {
        return panels().path(panel).path("total").longValue();
    }

    private static long cell(String panel, String partner) {
        return cell(panels().path(panel), partner);
    }

    private static long cell(JsonNode panel, String partner) {
        return panel.path("cells")
                .valueStream()
                .filter(cell -> cell.get("key").stringValue().equals(partner))
                .mapToLong(cell -> cell.get("count").isNull() ? -1 : cell.get("count").longValue())
                .findFirst()
                .orElse(-2);
    }

    private static long field(String panel, String partner, String field) {
        return panels().path(panel)
                .path("cells")
                .valueStream()
                .filter(cell -> cell.get("key").stringValue().equals(partner))
                .mapToLong(cell -> cell.get(field).longValue())
                .findFirst()
                .orElse(-2);
    }

    /** Missing while counting begins. */
    private static JsonNode panels() {
        HttpResponse<String> answer = service.get("/api/federation/dashboard", ADMIN);
        return answer.statusCode() == 200
                ? RunningService.json(answer).get("panels")
                : MissingNode.getInstance();
    }

    private static int shown() {
        return service.bean(eu.werein.federation.dashboard.GenerationRecord.class).read().shown();
    }

    private static double passedOver() {
        return service
                .bean(MeterRegistry.class)
                .find("werein.dashboard.passed-over")
                .counters()
                .stream()
                .mapToDouble(io.micrometer.core.instrument.Counter::count)
                .sum();
    }
}
