package eu.werein.training;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cycle that people can enrol in, made over HTTP by a trainer of its host. */
public record OpenCycle(PartnerId host, String id, Client trainer) {

    /** By arrival, without floors, open to these partners. */
    public static OpenCycle of(
            RunningService service, PartnerId host, int seats, PartnerId... openTo) {
        return of(service, host, seatsJson(seats, "null"), openTo);
    }

    /** With these rules of its seats, in JSON. */
    public static OpenCycle of(
            RunningService service, PartnerId host, String seats, PartnerId... openTo) {
        return of(service.as(host, Role.TRAINER), host, seats, Instant.now(), openTo);
    }

    /** By this trainer, in a month from a moment that counts as now. */
    public static OpenCycle of(
            Client trainer, PartnerId host, String seats, Instant now, PartnerId... openTo) {
        String partners =
                Stream.of(openTo)
                        .map(partner -> "\"" + partner + "\"")
                        .collect(Collectors.joining(","));
        Client.Answer drafted =
                trainer.post(
                        "/api/partners/" + host + "/cycles",
                        """
                        {"texts": {"fr": {"title": "Lancer", "summary": "Court", "description": "Long"}},
                         "sessions": [{"date": "%s", "startsAt": "18:00", "endsAt": "20:30",
                           "zone": "Europe/Brussels", "mode": "online"}],
                         "openTo": [%s], "seats": %s}"""
                                .formatted(firstSession(now), partners, seats));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        OpenCycle cycle = new OpenCycle(host, drafted.text("/id"), trainer);
        cycle.step("publish");
        cycle.step("open-enrolment");
        return cycle;
    }

    /** Enrolment closes in 20 days, floors are released in 10. */
    public static String seatsJson(int seats, String floors) {
        return seatsJson(seats, floors, Instant.now());
    }

    /** As above, from a moment that counts as now. */
    public static String seatsJson(int seats, String floors, Instant now) {
        return """
        {"capacity": %d, "floors": %s, "floorsReleaseAt": "%s", "enrolmentClosesAt": "%s"}"""
                .formatted(
                        seats,
                        floors,
                        now.plus(Duration.ofDays(10)),
                        now.plus(Duration.ofDays(20)));
    }

    private static LocalDate firstSession(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(30);
    }

    public void step(String step) {
        Client.Answer taken =
                trainer.post("/api/partners/" + host + "/cycles/" + id + "/" + step, "");
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    }

    /** Of what learners do with it. */
    public String path() {
        return "/api/cycles/" + host + "/" + id;
    }

    public Client.Answer enrol(Client learner, PartnerId home, String... headers) {
        return learner.post(path() + "/enrolments", "{\"asMemberOf\": \"" + home + "\"}", headers);
    }
}
