package eu.werein.launcher;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets a partner plan a gathering, move one of its dates and take another back, and members of all
 * partners answer, one after the other as the file has them. Its days are counted from today; one
 * that is loaded already stays as it is.
 */
final class LoadGathering {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int UNCHANGED = 1;

    private final JsonNode described;
    private final PlatformApi host;
    private final Function<String, Optional<PlatformApi>> members;
    private final DemoProgress progress;
    private final LocalDate first;
    private final String partner;

    /**
     * @param host as its coordinator
     * @param members the platform as somebody with an e-mail address sees it, if she has an account
     * @param now today
     */
    LoadGathering(
            JsonNode described,
            PlatformApi host,
            Function<String, Optional<PlatformApi>> members,
            DemoProgress progress,
            Instant now) {
        this.described = described;
        this.host = host;
        this.members = members;
        this.progress = progress;
        this.partner = described.path("host").stringValue();
        this.first =
                now.atZone(ZoneId.of(described.at("/gathering/zone").stringValue()))
                        .toLocalDate()
                        .plusDays(described.path("inDays").intValue())
                        .with(
                                TemporalAdjusters.nextOrSame(
                                        DayOfWeek.valueOf(described.path("on").stringValue())));
    }

    /**
     * @param key the same for the same gathering, however often it is loaded
     */
    void load(String key) {
        String gatherings = "/api/partners/%s/gatherings".formatted(partner);
        JsonNode gathering =
                known().map(id -> host.get(gatherings + "/" + id))
                        .orElseGet(() -> host.post(gatherings, request(), key + "-" + first));
        String id = gathering.path("id").stringValue();
        JsonNode dates = gathering.path("dates");
        if (gathering.path("version").asInt(0) == UNCHANGED) {
            change(gatherings + "/" + id, dates, key);
        }
        for (JsonNode one : described.path("answers")) {
            String path =
                    "/api/gatherings/%s/%s/occurrences/%s/answer"
                            .formatted(partner, id, planned(dates, one));
            members.apply(one.path("who").stringValue())
                    .ifPresent(member -> member.put(path, answer(one)));
            progress.add(1);
        }
        progress.add(1);
    }

    /** The id of the host's gathering of the same title that an earlier run has planned. */
    private Optional<String> known() {
        String language = described.at("/gathering/fallback").stringValue();
        JsonNode title = title(described.path("gathering"), language);
        return host.get("/api/gatherings?limit=200&host=" + partner)
                .path("items")
                .valueStream()
                .filter(listed -> title.equals(title(listed, language)))
                .map(listed -> listed.path("id").stringValue())
                .findFirst();
    }

    private static JsonNode title(JsonNode told, String language) {
        return told.at("/texts/%s/title".formatted(language));
    }

    private ObjectNode request() {
        return described.path("gathering").asObject().deepCopy().put("date", first.toString());
    }

    /** Of a gathering that has never changed: so it is known which version is moved. */
    private void change(String path, JsonNode dates, String key) {
        JsonNode moved = described.path("moved");
        if (moved.isObject()) {
            String planned = planned(dates, moved);
            LocalDate day = LocalDate.parse(planned).plusDays(moved.path("byDays").intValue());
            host.patch(
                    path + "?scope=this&date=" + planned,
                    JSON.valueToTree(
                            Map.of(
                                    "date", day.toString(),
                                    "startsAt", moved.path("startsAt").stringValue(),
                                    "endsAt", moved.path("endsAt").stringValue())),
                    UNCHANGED);
        }
        JsonNode cancelled = described.path("cancelled");
        if (cancelled.isObject()) {
            host.post(
                    path + "/cancel",
                    JSON.valueToTree(Map.of("scope", "this", "date", planned(dates, cancelled))),
                    key + "-" + first + "-cancel");
        }
    }

    private static String planned(JsonNode dates, JsonNode one) {
        return dates.path(one.path("number").intValue() - 1).path("planned").stringValue();
    }

    private static JsonNode answer(JsonNode one) {
        ObjectNode answer =
                JSON.createObjectNode()
                        .put("asMemberOf", one.path("as").stringValue())
                        .put("answer", one.path("answer").stringValue());
        if (one.has("people")) {
            answer.put("people", one.path("people").intValue());
        }
        return answer;
    }

    /** How many steps loading it takes. */
    static int steps(JsonNode described) {
        return described.path("answers").size() + 1;
    }
}
