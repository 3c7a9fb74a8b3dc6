package eu.werein.training.cycles;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Role;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import eu.werein.training.TrainingService;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cycles over HTTP. Two partners hold a cycle of the same id with different marks. */
class CyclesIT {

    private static final RunningService SERVICE = TrainingService.shared();

    private final PartnerId one = SERVICE.partner();
    private final PartnerId two = SERVICE.partner();
    private final Client ofOne = SERVICE.as(one, Role.TRAINER);
    private final Client ofTwo = SERVICE.as(two, Role.COORDINATOR);
    private final String twin = UUID.randomUUID().toString();

    CyclesIT() {
        keep(one, "Alpha");
        keep(two, "Beta");
    }

    private void keep(PartnerId partner, String mark) {
        Bound.to(
                partner,
                () ->
                        SERVICE.bean(Cycles.class)
                                .add(CycleFixture.marked(twin, mark), Request.OURS));
    }

    private static String cycles(PartnerId partner) {
        return "/api/partners/" + partner + "/cycles";
    }

    private Answer drafted(String body) {
        return ofOne.post(cycles(one), body);
    }

    private String pathOf(Answer drafted) {
        return cycles(one) + "/" + drafted.text("/id");
    }

    private String published(PartnerId... openTo) {
        String path = pathOf(drafted(CycleBodies.evening("Oser vendre", openTo)));
        assertThat(ofOne.post(path + "/publish", "").status()).isEqualTo(200);
        return path;
    }

    @Test
    void aDraftIsKeptWithAllThatItsHostHasTold() {
        Answer drafted = drafted(CycleBodies.evening("Oser vendre", one, two));

        assertThat(drafted.status()).isEqualTo(201);
        assertThat(drafted.header("ETag")).isEqualTo("\"1\"");
        Answer read = ofOne.get(pathOf(drafted));
        assertThat(read.json()).isEqualTo(drafted.json());
        assertThat(read.text("/state")).isEqualTo("draft");
        assertThat(read.text("/fallback")).isEqualTo("fr");
        assertThat(read.text("/sessions/0/start")).isEqualTo("2099-03-05T17:00:00Z");
        assertThat(read.text("/sessions/0/band")).isEqualTo("evening");
        assertThat(read.text("/sessions/0/trainer")).isEqualTo("m-trainer");
        assertThat(read.json().at("/seats/free").asInt()).isEqualTo(12);
        assertThat(read.json().at("/seats/offerHours").asInt()).isEqualTo(48);
        assertThat(read.json().path("attendanceRule").asInt()).isEqualTo(80);
    }

    @Test
    void aRequestThatComesTwiceDraftsOnce() {
        String body = CycleBodies.evening("Oser vendre", one);
        String key = UUID.randomUUID().toString();

        Answer first = ofOne.post(cycles(one), body, "Idempotency-Key", key);
        Answer again = ofOne.post(cycles(one), body, "Idempotency-Key", key);
        Answer other =
                ofOne.post(cycles(one), CycleBodies.evening("Autre", one), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Answer refused =
                drafted(
                        """
                        {"texts":{"fr":{"title":"","summary":"x"},"xx":{"title":"t","summary":"s"}},
                         "sessions":[
                          {"date":"2099-03-29","startsAt":"02:30","endsAt":"04:00","zone":"Europe/Brussels","mode":"online"},
                          {"date":"2099-03-05","startsAt":"18:00","endsAt":"17:00","zone":"Europe/Brussels","mode":"on-site"},
                          {"date":"2099-03-05","startsAt":"18:00","endsAt":"19:00","zone":"CET","mode":"online","link":"http://x"}],
                         "seats":{"capacity":0,"enrolmentClosesAt":"2099-03-04T20:00:00Z",
                                  "floorsReleaseAt":"2099-03-05T20:00:00Z","order":{"by":"draw"}},
                         "attendanceRule":101}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.defects())
                .containsExactlyInAnyOrder(
                        "/texts/fr/title required",
                        "/texts/xx language-unknown",
                        "/fallback required",
                        "/sessions/0/startsAt clocks-go-forward",
                        "/sessions/1/endsAt not-after-start",
                        "/sessions/1/place required",
                        "/sessions/2/zone zone-unknown",
                        "/sessions/2/link link",
                        "/seats/capacity range",
                        "/seats/floorsReleaseAt after-closing",
                        "/seats/order/decidesAt required",
                        "/attendanceRule range");
    }

    @Test
    void aCycleIsOpenToPartnersThatThereAre() {
        Answer refused = drafted(CycleBodies.evening("Oser vendre", new PartnerId("fr-nobody")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.defects()).containsExactly("/openTo partner-unknown");
    }

    @Test
    void propertiesThatNobodyOffersAreRefused() {
        assertThat(drafted("{\"state\":\"published\",\"texts\":{}}").status()).isEqualTo(400);
        assertThat(
                        ofOne.send(
                                        "PATCH",
                                        cycles(one) + "/" + twin,
                                        "{\"version\":7}",
                                        "If-Match",
                                        "\"1\"")
                                .status())
                .isEqualTo(400);
    }

    @Test
    void aChangeIsForTheVersionThatWasSeenAndOtherwiseBothAreShown() {
        String path = pathOf(drafted(CycleBodies.evening("Oser vendre", one)));
        String patch = "{\"texts\":{\"nl\":{\"title\":\"Durven\",\"summary\":\"Avonden\"}}}";

        Answer changed = ofOne.send("PATCH", path, patch, "If-Match", "\"1\"");
        Answer stale = ofOne.send("PATCH", path, "{\"attendanceRule\":50}", "If-Match", "\"1\"");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("/texts/nl/title")).isEqualTo("Durven");
        assertThat(changed.text("/texts/fr/title")).isEqualTo("Oser vendre");
        assertThat(changed.text("/sessions/0/id")).isNotEmpty();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text("/code")).isEqualTo("stale");
        assertThat(stale.json().at("/current/version").asInt()).isEqualTo(2);
        assertThat(stale.json().at("/current/attendanceRule").asInt()).isEqualTo(80);
        assertThat(stale.json().at("/proposed/attendanceRule").asInt()).isEqualTo(50);
        assertThat(ofOne.send("PATCH", path, patch).status()).isEqualTo(428);
    }

    @Test
    void sessionsKeepTheirIdsAndATextCanBeTakenAway() {
        String path = pathOf(drafted(CycleBodies.evening("Oser vendre", one)));
        String id = ofOne.get(path).text("/sessions/0/id");
        String patch =
                """
                {"texts":{"nl":{"title":"Durven","summary":"Avonden"},"fr":null},"fallback":"nl",
                 "sessions":[{"id":"%s","date":"2099-03-06","startsAt":"18:00","endsAt":"20:00",
                              "zone":"Europe/Brussels","mode":"online"}]}"""
                        .formatted(id);

        Answer changed = ofOne.send("PATCH", path, patch, "If-Match", "\"1\"");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("texts").propertyNames()).containsExactly("nl");
        assertThat(changed.text("/sessions/0/id")).isEqualTo(id);
        assertThat(changed.text("/sessions/0/date")).isEqualTo("2099-03-06");
    }

    @Test
    void aCycleGoesFromADraftToItsEnd() {
        String path = published(one);

        Answer opened = ofOne.post(path + "/open-enrolment", "");
        Answer early = ofOne.post(path + "/complete", "");
        Answer cancelled = ofOne.post(path + "/cancel", "");

        assertThat(opened.text("/state")).isEqualTo("enrolling");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("/code")).isEqualTo("not-in-this-state");
        assertThat(cancelled.text("/state")).isEqualTo("cancelled");
    }

    @Test
    void aStepIsTakenOnceForARequest() {
        String path = published(one);
        String key = UUID.randomUUID().toString();
        ofOne.post(path + "/open-enrolment", "", "Idempotency-Key", key);

        assertThat(ofOne.post(path + "/cancel", "", "Idempotency-Key", key).status())
                .isEqualTo(422);
        assertThat(ofOne.post(path + "/open-enrolment", "", "Idempotency-Key", key).status())
                .isEqualTo(200);
    }

    @Test
    void anIncompleteDraftIsToldWhatItLacks() {
        String path =
                pathOf(drafted("{\"texts\":{\"fr\":{\"title\":\"Oser\",\"summary\":\"x\"}}}"));

        Answer refused = ofOne.post(path + "/publish", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.defects())
                .containsExactlyInAnyOrder("/sessions required", "/seats required");
    }

    @Test
    void floorsBeyondTheCapacityAreToldTheSmallestPossibleOne() {
        String seats =
                """
                {"capacity":4,"enrolmentClosesAt":"2099-03-04T20:00:00Z",
                 "floors":{"by":"country","seats":{"be":5}}}""";
        String session = CycleBodies.session("2099-03-05", "18:00", "20:30");
        String path = pathOf(drafted(CycleBodies.body("Oser vendre", session, seats, one)));

        Answer refused = ofOne.post(path + "/publish", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("too-few-seats");
        assertThat(refused.json().at("/errors/0/params/smallest").asInt()).isEqualTo(5);
    }

    @Test
    void aDrawShowsTheHashOfItsSeedOnceItIsPublic() {
        String seats =
                """
                {"capacity":4,"enrolmentClosesAt":"2099-03-04T20:00:00Z",
                 "order":{"by":"draw","decidesAt":"2099-03-01T20:00:00Z"}}""";
        String session = CycleBodies.session("2099-03-05", "18:00", "20:30");
        Answer drafted = drafted(CycleBodies.body("Oser vendre", session, seats, one));

        Answer published = ofOne.post(pathOf(drafted) + "/publish", "");

        assertThat(drafted.json().at("/seats/order/seedHash").isNull()).isTrue();
        String hash =
                Bound.to(
                        one,
                        () ->
                                SERVICE.bean(Seeds.class)
                                        .of(new CycleId(drafted.text("/id")))
                                        .hash());
        assertThat(published.text("/seats/order/seedHash")).isEqualTo(hash);
    }

    @Test
    void whatPeopleRelyOnStays() {
        String path = published(one, two);

        Answer refused =
                ofOne.send(
                        "PATCH",
                        path,
                        "{\"openTo\":[\"%s\"],\"attendanceRule\":50}".formatted(one),
                        "If-Match",
                        "\"2\"");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("fixed-since-published");
        assertThat(refused.defects())
                .containsExactlyInAnyOrder("/openTo fixed", "/attendanceRule fixed");
    }

    @Test
    void eachHostSeesItsOwnOfTwoCyclesWithOneId() {
        assertThat(ofOne.get(cycles(one) + "/" + twin).body())
                .contains("Alpha")
                .doesNotContain("Beta");
        assertThat(ofTwo.get(cycles(two) + "/" + twin).body())
                .contains("Beta")
                .doesNotContain("Alpha");
        assertThat(ofOne.get(cycles(one)).body()).contains("Alpha").doesNotContain("Beta");
        assertThat(ofOne.post(cycles(one) + "/" + twin + "/cancel", "").status()).isEqualTo(200);
        assertThat(ofTwo.get(cycles(two) + "/" + twin).text("/state")).isEqualTo("draft");
    }

    @Test
    void aForeignIdIsAsUnknownAsAny() {
        String foreign = ofTwo.post(cycles(two), CycleBodies.evening("Beta", two)).text("/id");

        Answer answer = ofOne.get(cycles(one) + "/" + foreign);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(ofOne.get(cycles(one) + "/unknown").body());
        assertThat(ofOne.post(cycles(one) + "/" + foreign + "/publish", "").status())
                .isEqualTo(404);
        assertThat(ofOne.get(cycles(one) + "/%C3%A9").status()).isEqualTo(404);
    }

    @Test
    void aForeignPathIsForbiddenWhateverItNames() {
        Answer existing = ofOne.get(cycles(two) + "/" + twin);

        assertThat(existing.status()).isEqualTo(403);
        assertThat(existing.body()).isEqualTo(ofOne.get(cycles(two) + "/unknown").body());
    }

    @Test
    void whoIsOnlyAMemberPlansNoCycles() {
        Client member = SERVICE.as(one, Role.MEMBER);

        assertThat(member.get(cycles(one)).status()).isEqualTo(403);
        assertThat(member.get(cycles(one) + "/" + twin).status()).isEqualTo(403);
        assertThat(member.post(cycles(one), CycleBodies.evening("x", one)).status()).isEqualTo(403);
        assertThat(SERVICE.as(one, Role.ORGANISER).get(cycles(one)).status()).isEqualTo(403);
    }

    @Test
    void theListGoesOnWhereItStopped() {
        drafted(CycleBodies.evening("Oser vendre", one));

        Answer first = ofOne.get(cycles(one) + "?limit=1");
        Answer rest = ofOne.get(cycles(one) + "?limit=1&cursor=" + first.text("/next"));

        assertThat(first.items()).hasSize(1);
        assertThat(rest.items()).hasSize(1);
        assertThat(first.items()).isNotEqualTo(rest.items());
        assertThat(rest.json().path("next").isNull()).isTrue();
        assertThat(ofTwo.get(cycles(two) + "?limit=1&cursor=" + first.text("/next")).status())
                .isEqualTo(400);
        assertThat(ofOne.get(cycles(one) + "?state=enrolling").items()).isEmpty();
        assertThat(ofOne.get(cycles(one) + "?state=nonsense").status()).isEqualTo(400);
    }

    @Test
    void aPublicCycleIsShownToWhomItIsOpen() {
        String id = published(one, two).substring((cycles(one) + "/").length());
        String path = "/api/cycles/" + one + "/" + id;

        Answer shown = SERVICE.as(two, Role.MEMBER).get(path);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text("/host")).isEqualTo(one.value());
        assertThat(shown.json().at("/seats/free").asInt()).isEqualTo(12);
        assertThat(shown.body()).doesNotContain("m-trainer", "meet.example.org");
        assertThat(ofOne.get(path).body()).contains("m-trainer", "meet.example.org");
    }

    @Test
    void whatIsNotOpenToSomebodyIsNotThereForHer() {
        String id = published(one).substring((cycles(one) + "/").length());
        Client stranger = SERVICE.as(two, Role.MEMBER);

        Answer closed = stranger.get("/api/cycles/" + one + "/" + id);

        assertThat(closed.status()).isEqualTo(404);
        assertThat(closed.body()).isEqualTo(stranger.get("/api/cycles/" + one + "/unknown").body());
        assertThat(
                        SERVICE.client()
                                .as(TestTokens.of("nobody"))
                                .get("/api/cycles/" + one + "/" + id)
                                .status())
                .isEqualTo(404);
        assertThat(SERVICE.client().get("/api/cycles/" + one + "/" + id).status()).isEqualTo(401);
    }

    @Test
    void aSuspendedPartnersMembersFindNothing() {
        PartnerId three = SERVICE.partner();
        Client member = SERVICE.as(three, Role.MEMBER);
        String id = published(one, three).substring((cycles(one) + "/").length());
        assertThat(member.get("/api/cycles/" + one + "/" + id).status()).isEqualTo(200);

        SERVICE.state(three, PartnerState.SUSPENDED);

        assertThat(member.get("/api/cycles/" + one + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void aDraftIsNotThereForAnybodyElse() {
        assertThat(SERVICE.as(one, Role.MEMBER).get("/api/cycles/" + one + "/" + twin).status())
                .isEqualTo(404);
        assertThat(ofOne.get("/api/cycles/" + one + "/" + twin).status()).isEqualTo(404);
    }
}
