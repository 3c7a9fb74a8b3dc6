package eu.werein.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import eu.werein.training.TrainingService;
import eu.werein.training.cycles.CycleBodies;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Learners of two partners, with the same member id, come to a session of a third. */
class AttendanceIT {

    private static final RunningService SERVICE = TrainingService.shared();
    private static final PartnerId HOST = SERVICE.partner("es");
    private static final PartnerId HOME = SERVICE.partner("be");
    private static final PartnerId OTHER = SERVICE.partner("fr");

    private final Client trainer = SERVICE.as(HOST, Role.TRAINER);
    private final String account = SERVICE.account(HOME, Role.MEMBER);
    private final Client ana = SERVICE.client().as(TestTokens.of(account));
    private final String cycle = openCycle();
    private final String session = trainer.get(staffPath()).json().at("/sessions/0/id").asString();

    private String staffPath() {
        return "/api/partners/" + HOST + "/cycles/" + cycle;
    }

    private String sheet() {
        return staffPath() + "/sessions/" + session + "/attendance";
    }

    private String learnersPath() {
        return "/api/cycles/" + HOST + "/" + cycle;
    }

    private String checkIn() {
        return learnersPath() + "/sessions/" + session + "/attendance";
    }

    private String openCycle() {
        String path = "/api/partners/" + HOST + "/cycles";
        String id = trainer.post(path, soon()).text("/id");
        trainer.post(path + "/" + id + "/publish", "");
        Answer opened = trainer.post(path + "/" + id + "/open-enrolment", "");
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        return id;
    }

    /** In ten minutes, for an hour, where that is on the same day. */
    private static String soon() {
        Instant now = Instant.now();
        boolean early = now.atZone(ZoneOffset.UTC).getHour() < 12;
        ZoneId zone = ZoneId.of(early ? "Europe/Brussels" : "America/Los_Angeles");
        ZonedDateTime begins =
                now.plus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.MINUTES).atZone(zone);
        String session =
                "{\"date\":\"%s\",\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"zone\":\"%s\",\"mode\":\"online\"}"
                        .formatted(
                                begins.toLocalDate(),
                                begins.toLocalTime(),
                                begins.toLocalTime().plusHours(1),
                                zone);
        String seats =
                "{\"capacity\":5,\"enrolmentClosesAt\":\"%s\"}"
                        .formatted(now.plus(Duration.ofHours(1)));
        return CycleBodies.body("Oser vendre", session, seats, HOME, OTHER);
    }

    private Client enrolled(Client learner, PartnerId home) {
        Answer enrolled =
                learner.post(learnersPath() + "/enrolments", "{\"asMemberOf\":\"" + home + "\"}");
        assertThat(enrolled.status()).as(enrolled.body()).isEqualTo(201);
        return learner;
    }

    private Answer show(Client learner, String code) {
        return learner.post(checkIn(), "{\"code\":\"" + code + "\"}");
    }

    private String code() {
        return trainer.get(staffPath() + "/sessions/" + session + "/code").text("/code");
    }

    private Answer note(Client staff, PartnerId home, boolean present, String more) {
        return staff.post(
                sheet(),
                "{\"home\":\"%s\",\"memberId\":\"m-%s\",\"present\":%s%s}"
                        .formatted(home, account, present, more));
    }

    @Test
    void whoIsThereShowsTheCodeAndIsNotedOnce() {
        enrolled(ana, HOME);

        Answer first = show(ana, code());
        Answer second = show(ana, code());

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("again").asBoolean()).isFalse();
        assertThat(second.json().path("again").asBoolean()).isTrue();
        assertThat(second.text("/at")).isEqualTo(first.text("/at"));

        Answer sheet = trainer.get(sheet());
        assertThat(sheet.items()).hasSize(1);
        assertThat(sheet.text("/items/0/home")).isEqualTo(HOME.value());
        assertThat(sheet.json().at("/items/0/present").asBoolean()).isTrue();
        assertThat(sheet.text("/items/0/way")).isEqualTo("code");
    }

    @Test
    void anotherCodeIsRefusedAndNothingIsNoted() {
        enrolled(ana, HOME);

        Answer refused = show(ana, "AAAA-AAAA");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("another-code");
        assertThat(trainer.get(sheet()).json().at("/items/0/present").isNull()).isTrue();
    }

    @Test
    void whoHasNoSeatFindsNoSession() {
        assertThat(show(ana, code()).status()).isEqualTo(404);
    }

    @Test
    void theSameMemberIdOfAnotherPartnerIsSomebodyElse() {
        String twin = "m-" + account;
        String otherAccount = "twin-of-" + account;
        SERVICE.join(otherAccount, OTHER, twin, Role.MEMBER);
        enrolled(ana, HOME);
        enrolled(SERVICE.client().as(TestTokens.of(otherAccount)), OTHER);

        assertThat(note(trainer, OTHER, true, "").status()).isEqualTo(200);

        Answer sheet = trainer.get(sheet());
        assertThat(sheet.items()).hasSize(2);
        assertThat(sheet.text("/items/0/home")).isEqualTo(HOME.value());
        assertThat(sheet.json().at("/items/0/present").isNull()).isTrue();
        assertThat(sheet.json().at("/items/1/present").asBoolean()).isTrue();
    }

    @Test
    void aCorrectionNeedsAReason() {
        enrolled(ana, HOME);
        show(ana, code());

        Answer refused = note(trainer, HOME, false, "");
        Answer corrected = note(trainer, HOME, false, ",\"reason\":\"left-early\"");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.defects()).containsExactly("/reason required");
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.text("/items/0/reason")).isEqualTo("left-early");
    }

    @Test
    void theTallySaysWhatEarnsTheCertificate() {
        enrolled(ana, HOME);
        note(trainer, HOME, true, "");

        Answer tally = trainer.get(staffPath() + "/attendance");

        assertThat(tally.json().path("attendanceRule").asInt()).isEqualTo(80);
        assertThat(tally.json().at("/items/0/percent").asInt()).isEqualTo(100);
        assertThat(tally.json().at("/items/0/earned").asBoolean()).isTrue();
    }

    @Test
    void whoHasNoSeatIsNotedByNobody() {
        assertThat(note(trainer, HOME, true, "").status()).isEqualTo(404);
    }

    @Test
    void onlyTheHostsOwnPeopleSeeCodesAndLists() {
        enrolled(ana, HOME);

        assertThat(ana.get(sheet()).status()).isEqualTo(403);
        assertThat(ana.get(staffPath() + "/sessions/" + session + "/code").status()).isEqualTo(403);
        assertThat(note(SERVICE.as(HOME, Role.COORDINATOR), HOME, true, "").status())
                .isEqualTo(403);
        assertThat(note(SERVICE.as(HOST, Role.MEMBER), HOME, true, "").status()).isEqualTo(403);
        assertThat(trainer.get(staffPath() + "/sessions/unknown/attendance").status())
                .isEqualTo(404);
        assertThat(trainer.post(sheet(), "{\"present\":true,\"name\":\"An\"}").status())
                .isEqualTo(400);
    }
}
