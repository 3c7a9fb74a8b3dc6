package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** An evening that a partner has planned, to which members answer. */
public final class PlannedGathering {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String id;
    private final String answer;

    /**
     * @param her the host's coordinator
     * @param visibility as the API has it
     */
    public PlannedGathering(String host, Api her, String title, String visibility) {
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(60).toString();
        Answer planned =
                her.post(
                        "/api/partners/" + host + "/gatherings",
                        Map.of(
                                "visibility",
                                visibility,
                                "date",
                                day,
                                "startsAt",
                                "18:00",
                                "endsAt",
                                "20:30",
                                "zone",
                                "Europe/Brussels",
                                "mode",
                                "online",
                                "capacity",
                                40,
                                "texts",
                                Map.of("fr", text(title))));
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        id = planned.text("id");
        answer = "/api/gatherings/%s/%s/occurrences/%s/answer".formatted(host, id, day);
    }

    public String id() {
        return id;
    }

    private static Map<String, String> text(String title) {
        return Map.of("title", title, "summary", "Un", "description", "Deux");
    }

    /** A member of the home partner says whether she and three more come. */
    void answer(String home, Api her, String word) {
        Answer told =
                await().atMost(SOON)
                        .until(
                                () -> her.put(answer, said(home, word)),
                                given -> given.status() != 404);
        assertThat(told.status()).as(told.body()).isEqualTo(200);
    }

    private static Map<String, Object> said(String home, String word) {
        return word.equals("yes")
                ? Map.of("asMemberOf", home, "answer", word, "people", 4)
                : Map.of("asMemberOf", home, "answer", word);
    }
}
