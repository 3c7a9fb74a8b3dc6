package eu.werein.training;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.cycles.CycleBodies;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** A cycle whose only session has begun ten minutes ago, so that it can be completed now. */
public record UnderwayCycle(PartnerId host, String id, Client staff) {

    public static UnderwayCycle of(RunningService service, PartnerId host, PartnerId... openTo) {
        Client staff = service.as(host, Role.TRAINER, Role.COORDINATOR);
        String path = "/api/partners/" + host + "/cycles";
        Answer drafted = staff.post(path, body(openTo));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        UnderwayCycle cycle = new UnderwayCycle(host, drafted.text("/id"), staff);
        cycle.step("publish");
        cycle.step("open-enrolment");
        return cycle;
    }

    /** In a zone where the session ends on the day on which it begins. */
    private static String body(PartnerId... openTo) {
        Instant now = Instant.now();
        boolean early = now.atZone(ZoneOffset.UTC).getHour() < 12;
        ZoneId zone = ZoneId.of(early ? "Europe/Brussels" : "America/Los_Angeles");
        ZonedDateTime began =
                now.minus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.MINUTES).atZone(zone);
        String session =
                "{\"date\":\"%s\",\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"zone\":\"%s\",\"mode\":\"online\"}"
                        .formatted(
                                began.toLocalDate(),
                                began.toLocalTime(),
                                began.toLocalTime().plusHours(2),
                                zone);
        String seats =
                "{\"capacity\":5,\"enrolmentClosesAt\":\"%s\"}"
                        .formatted(now.plus(Duration.ofHours(1)));
        return CycleBodies.body("Oser vendre", session, seats, openTo);
    }

    /** What learners do with it. */
    public String path() {
        return "/api/cycles/" + host + "/" + id;
    }

    public String staffPath() {
        return "/api/partners/" + host + "/cycles/" + id;
    }

    public void step(String step) {
        Answer taken = staff.post(staffPath() + "/" + step, "");
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    }

    public void enrol(Client learner, PartnerId home) {
        Answer enrolled = learner.post(path() + "/enrolments", "{\"asMemberOf\":\"" + home + "\"}");
        assertThat(enrolled.status()).as(enrolled.body()).isEqualTo(201);
    }

    public void present(PartnerId home, String memberId) {
        String session = staff.get(staffPath()).text("/sessions/0/id");
        Answer noted =
                staff.post(
                        staffPath() + "/sessions/" + session + "/attendance",
                        "{\"home\":\"%s\",\"memberId\":\"%s\",\"present\":true}"
                                .formatted(home, memberId));
        assertThat(noted.status()).as(noted.body()).isEqualTo(200);
    }
}
