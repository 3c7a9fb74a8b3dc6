package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A cycle that a partner has opened to the members of all six, who enrol in it. */
final class OpenedCycle {

    static final List<String> ALL =
            List.of(
                    "be-mompreneurs",
                    "fr-eleo-conseil",
                    "fr-lincubacteur",
                    "es-uvigo",
                    "es-emprendedoras",
                    "de-uni-saarland");

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String enrolments;

    /**
     * @param her the host's coordinator
     */
    OpenedCycle(String host, Api her) {
        String id = CycleSteps.open(host, her, request());
        enrolments = "/api/cycles/" + host + "/" + id + "/enrolments";
    }

    private static Map<String, Object> request() {
        OffsetDateTime day = OffsetDateTime.now(ZoneOffset.UTC).plusDays(60);
        return Map.of(
                "texts",
                Map.of("fr", Map.of("title", "Compter", "summary", "Un", "description", "Deux")),
                "sessions",
                List.of(
                        Map.of(
                                "date", day.toLocalDate().toString(),
                                "startsAt", "18:00",
                                "endsAt", "20:30",
                                "zone", "Europe/Brussels",
                                "mode", "online")),
                "openTo",
                ALL,
                "seats",
                Map.of(
                        "capacity",
                        9,
                        "enrolmentClosesAt",
                        day.minusDays(10).toInstant().toString()));
    }

    /** Takes a seat for a member of the home partner, who may have to agree; the enrolment's id. */
    String enrol(String home, Api her) {
        // A plan is made a moment after its cycle, if nobody enrols before.
        Answer answer =
                await().atMost(SOON)
                        .until(
                                () -> her.post(enrolments, Map.of("asMemberOf", home)),
                                given -> given.status() != 404);
        assertThat(answer.status()).as(answer.body()).isIn(201, 202);
        return answer.json().path("id").asString();
    }

    void leave(String enrolment, Api her) {
        String path = enrolments + "/" + enrolment;
        assertThat(her.send("DELETE", path, Optional.empty()).status()).isEqualTo(200);
    }
}
