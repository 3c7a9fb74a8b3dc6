package eu.werein.launcher;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets a partner host a cycle and members of all partners enrol in it, one after the other as the
 * file has them. Its days are counted from today, so that the demo is never out of date when it is
 * loaded; one that is loaded already stays as it is.
 */
final class LoadCycle {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String POLICY = "card-2026-11";
    private static final Set<String> OVER = Set.of("completed", "cancelled");

    private final JsonNode described;
    private final PlatformApi host;
    private final Function<String, Optional<PlatformApi>> learners;
    private final DemoProgress progress;
    private final ZonedDateTime now;
    private final String cycles;

    /**
     * @param host as its coordinator
     * @param learners the platform as somebody with an e-mail address sees it, if she has an
     *     account
     * @param now today
     */
    LoadCycle(
            JsonNode described,
            PlatformApi host,
            Function<String, Optional<PlatformApi>> learners,
            DemoProgress progress,
            Instant now) {
        this.described = described;
        this.host = host;
        this.learners = learners;
        this.progress = progress;
        this.now = now.atZone(ZoneId.of(described.path("zone").stringValue()));
        this.cycles = "/api/partners/%s/cycles".formatted(described.path("host").stringValue());
    }

    void load(String key) {
        JsonNode cycle = known();
        if (cycle.isMissingNode()) {
            cycle = host.post(cycles, request(), key);
        }
        String path = cycles + "/" + cycle.path("id").stringValue();
        JsonNode missing = described.path("missing");
        if (OVER.contains(cycle.path("state").asString(""))) {
            collect(cycle, missing, key);
            progress.add(steps(described));
            return;
        }
        host.post(path + "/publish", JSON.createObjectNode(), key + "-publish");
        host.post(path + "/open-enrolment", JSON.createObjectNode(), key + "-open");
        enrol(cycle, key);
        if (missing.isArray()) {
            note(path, missing, key);
            host.post(path + "/complete", JSON.createObjectNode(), key + "-complete");
            collect(cycle, missing, key);
        }
        progress.add(1);
    }

    /** The host's cycle of the same title, if an earlier run has got as far as that. */
    private JsonNode known() {
        String language = described.at("/cycle/fallback").stringValue();
        JsonNode title = described.at("/cycle/texts/%s/title".formatted(language));
        return host.get(cycles + "?limit=100")
                .path("items")
                .valueStream()
                .filter(cycle -> title.equals(cycle.path("titles").path(language)))
                .findFirst()
                .orElse(JSON.missingNode());
    }

    private ObjectNode request() {
        ObjectNode request = described.path("cycle").asObject().deepCopy();
        ArrayNode openTo = request.putArray("openTo");
        described
                .path("enrolments")
                .valueStream()
                .map(one -> one.path("as").stringValue())
                .distinct()
                .forEach(openTo::add);
        ArrayNode sessions = request.putArray("sessions");
        List<ZonedDateTime> ends = new ArrayList<>();
        for (JsonNode session : described.path("sessions")) {
            ObjectNode told = sessions.addObject();
            ends.add(session.has("inDays") ? onADay(session, told) : aboutNow(session, told));
            told.put("zone", now.getZone().getId());
            told.put("mode", described.path("mode").stringValue());
            if (described.has("place")) {
                told.set("place", described.path("place"));
            }
        }
        JsonNode closes = described.path("closesInDays");
        ZonedDateTime closing =
                closes.isMissingNode() ? ends.getLast() : now.plusDays(closes.intValue());
        ObjectNode seats = request.path("seats").asObject();
        seats.put("enrolmentClosesAt", text(closing));
        JsonNode release = described.path("floorsReleaseInDays");
        if (!release.isMissingNode()) {
            seats.put("floorsReleaseAt", text(now.plusDays(release.intValue())));
        }
        return request;
    }

    private ZonedDateTime onADay(JsonNode session, ObjectNode told) {
        LocalDate date = now.toLocalDate().plusDays(session.path("inDays").intValue());
        LocalTime ends = LocalTime.parse(session.path("endsAt").stringValue());
        told.put("date", date.toString());
        told.put("startsAt", session.path("startsAt").stringValue());
        told.put("endsAt", ends.toString());
        return date.atTime(ends).atZone(now.getZone());
    }

    /** A cycle takes enrolments until its last session ends, and this one is to be over. */
    private ZonedDateTime aboutNow(JsonNode session, ObjectNode told) {
        ZonedDateTime ends =
                now.plusMinutes(session.path("endsInMinutes").intValue())
                        .truncatedTo(ChronoUnit.MINUTES);
        if (ends.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            ends = ends.plusMinutes(1);
        }
        ZonedDateTime starts = ends.minusMinutes(session.path("lastsMinutes").intValue());
        LocalTime sameDay =
                starts.toLocalDate().equals(ends.toLocalDate())
                        ? starts.toLocalTime()
                        : LocalTime.MIDNIGHT;
        told.put("date", ends.toLocalDate().toString());
        told.put("startsAt", sameDay.toString());
        told.put("endsAt", ends.toLocalTime().toString());
        return ends;
    }

    private static String text(ZonedDateTime moment) {
        return moment.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void enrol(JsonNode cycle, String key) {
        String path = learnersPath(cycle) + "/enrolments";
        List<Runnable> leaving = new ArrayList<>();
        for (JsonNode one : described.path("enrolments")) {
            String who = one.path("who").stringValue();
            String once = key + "-" + hash(who);
            learners.apply(who)
                    .ifPresent(
                            learner -> {
                                JsonNode told = learner.post(path, enrolment(one), once);
                                if (one.path("leaves").asBoolean(false)) {
                                    String hers = path + "/" + told.path("id").stringValue();
                                    leaving.add(() -> learner.delete(hers));
                                }
                            });
            progress.add(1);
        }
        leaving.forEach(Runnable::run);
    }

    /**
     * Whoever has earned a certificate of a cycle that is over collects it, but for those who are
     * to find it waiting. The platform tells who has not.
     */
    private void collect(JsonNode cycle, JsonNode missing, String key) {
        if (!missing.isArray()) {
            return;
        }
        String path = learnersPath(cycle) + "/certificate";
        for (JsonNode one : described.path("enrolments")) {
            if (one.path("collects").asBoolean(true)) {
                String who = one.path("who").stringValue();
                learners.apply(who)
                        .ifPresent(
                                learner ->
                                        learner.post(
                                                path,
                                                JSON.createObjectNode(),
                                                key + "-certificate-" + hash(who)));
            }
        }
    }

    private String learnersPath(JsonNode cycle) {
        return "/api/cycles/%s/%s"
                .formatted(described.path("host").stringValue(), cycle.path("id").stringValue());
    }

    private static String hash(String who) {
        return Integer.toHexString(who.hashCode());
    }

    private static JsonNode enrolment(JsonNode one) {
        return JSON.valueToTree(
                Map.of(
                        "asMemberOf", one.path("as").stringValue(),
                        "consents", List.of("card"),
                        "policyVersion", POLICY));
    }

    /** Everybody was at every session, but for so many. */
    private void note(String path, JsonNode missing, String key) {
        JsonNode sessions = host.get(path).path("sessions");
        for (int session = 0; session < sessions.size(); session++) {
            String sheet =
                    "%s/sessions/%s/attendance"
                            .formatted(path, sessions.path(session).path("id").stringValue());
            int absent = missing.path(session).intValue(0);
            JsonNode lines = host.get(sheet).path("items");
            for (int line = 0; line < lines.size(); line++) {
                JsonNode learner = lines.path(line);
                host.post(
                        sheet,
                        JSON.valueToTree(
                                Map.of(
                                        "home", learner.path("home").stringValue(),
                                        "memberId", learner.path("memberId").stringValue(),
                                        "present", line >= absent)),
                        "%s-%d-%d".formatted(key, session, line));
            }
        }
    }

    /** How many steps loading it takes. */
    static int steps(JsonNode described) {
        return described.path("enrolments").size() + 1;
    }
}
