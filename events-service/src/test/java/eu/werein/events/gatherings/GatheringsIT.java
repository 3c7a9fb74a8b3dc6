package eu.werein.events.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.EventsService;
import eu.werein.platform.access.Role;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gatherings over HTTP. Two partners hold a gathering of the same id with different marks. */
@TestInstance(Lifecycle.PER_CLASS)
class GatheringsIT {

    private static final RunningService SERVICE = EventsService.shared();

    private final PartnerId one = SERVICE.partner();
    private final PartnerId two = SERVICE.partner();
    private final Client ofOne = SERVICE.as(one, Role.ORGANISER);
    private final Client ofTwo = SERVICE.as(two, Role.COORDINATOR);
    private final String twin = UUID.randomUUID().toString();

    GatheringsIT() {
        keep(one, "Alpha");
        keep(two, "Beta");
    }

    private void keep(PartnerId partner, String mark) {
        Plan plan =
                new Plan(
                        Visibility.PARTNER,
                        GatheringFixture.plan().schedule(),
                        GatheringFixture.told(mark));
        Bound.to(
                partner,
                () ->
                        SERVICE.bean(Gatherings.class)
                                .add(
                                        Gathering.plan(
                                                new GatheringId(twin), plan, GatheringFixture.NOW),
                                        Request.OURS));
    }

    private static String gatherings(PartnerId partner) {
        return "/api/partners/" + partner + "/gatherings";
    }

    private Answer planned(String body) {
        return ofOne.post(gatherings(one), body);
    }

    private String pathOf(Answer planned) {
        return gatherings(one) + "/" + planned.text("/id");
    }

    private Answer changed(String path, String dates, long version, String patch) {
        return ofOne.send("PATCH", path + dates, patch, "If-Match", "\"" + version + "\"");
    }

    private static List<String> agenda(Answer answer) {
        return answer.json()
                .path("dates")
                .valueStream()
                .filter(date -> !date.path("cancelledAt").isString())
                .map(
                        date ->
                                date.path("date").asString().substring(5)
                                        + " "
                                        + date.at("/hours/startsAt").asString())
                .toList();
    }

    @Test
    void aGatheringIsKeptWithAllThatItsHostHasTold() {
        Answer planned = planned(GatheringBodies.meetup("Rencontre", "federation"));

        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.header("ETag")).isEqualTo("\"1\"");
        Answer read = ofOne.get(pathOf(planned));
        assertThat(read.json()).isEqualTo(planned.json());
        assertThat(agenda(read))
                .containsExactly("03-05 18:00", "03-12 18:00", "03-19 18:00", "03-26 18:00");
        assertThat(read.text("/plans/0/rule")).isEqualTo("FREQ=WEEKLY;COUNT=4");
        assertThat(read.text("/dates/0/start")).isEqualTo("2099-03-05T17:00:00Z");
        assertThat(read.text("/dates/0/band")).isEqualTo("evening");
        assertThat(read.text("/dates/0/told/link")).isEqualTo("https://meet.example.org/room");
    }

    @Test
    void aRequestThatComesTwicePlansOnce() {
        String body = GatheringBodies.meetup("Rencontre", "partner");
        String key = UUID.randomUUID().toString();

        Answer first = ofOne.post(gatherings(one), body, "Idempotency-Key", key);
        Answer again = ofOne.post(gatherings(one), body, "Idempotency-Key", key);
        Answer other =
                ofOne.post(
                        gatherings(one),
                        GatheringBodies.meetup("Autre", "partner"),
                        "Idempotency-Key",
                        key);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void oneDateMovesWithoutTheOthers() {
        String path = pathOf(planned(GatheringBodies.meetup("Rencontre", "partner")));

        Answer moved =
                changed(
                        path,
                        "?scope=this&date=2099-03-19",
                        1,
                        "{\"date\":\"2099-03-20\",\"startsAt\":\"19:00\",\"endsAt\":\"21:00\"}");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(agenda(moved))
                .containsExactly("03-05 18:00", "03-12 18:00", "03-20 19:00", "03-26 18:00");
        assertThat(ofOne.get(path).json()).isEqualTo(moved.json());
    }

    @Test
    void theFollowingDatesAreAtAnotherHour() {
        String path = pathOf(planned(GatheringBodies.meetup("Rencontre", "partner")));

        Answer later =
                changed(path, "?scope=following&date=2099-03-19", 1, "{\"startsAt\":\"17:00\"}");

        assertThat(agenda(later))
                .containsExactly("03-05 18:00", "03-12 18:00", "03-19 17:00", "03-26 17:00");
    }

    @Test
    void allDatesAreToldOtherwiseAndOneThatWasMovedStaysThere() {
        String path = pathOf(planned(GatheringBodies.meetup("Rencontre", "partner")));
        changed(path, "?scope=this&date=2099-03-19", 1, "{\"startsAt\":\"17:00\"}");

        Answer told =
                changed(
                        path,
                        "",
                        2,
                        "{\"texts\":{\"nl\":{\"title\":\"Ontmoeting\",\"summary\":\"Elke week\"}}}");

        assertThat(told.json().path("dates").valueStream())
                .allSatisfy(
                        date ->
                                assertThat(date.at("/told/texts/nl/title").asString())
                                        .isEqualTo("Ontmoeting"));
        assertThat(agenda(told)).contains("03-19 17:00");
    }

    @Test
    void aChangeIsForTheVersionThatWasSeen() {
        String path = pathOf(planned(GatheringBodies.meetup("Rencontre", "partner")));
        changed(path, "", 1, "{\"capacity\":30}");

        Answer late = changed(path, "", 1, "{\"capacity\":40}");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/code")).isEqualTo("stale");
        assertThat(late.json().at("/current/dates/0/told/capacity").asInt()).isEqualTo(30);
    }

    @Test
    void datesAreTakenBackOneByOneFromOneOnOrAll() {
        String path = pathOf(planned(GatheringBodies.meetup("Rencontre", "partner")));

        ofOne.post(path + "/cancel", "{\"scope\":\"this\",\"date\":\"2099-03-12\"}");
        assertThat(agenda(ofOne.get(path)))
                .containsExactly("03-05 18:00", "03-19 18:00", "03-26 18:00");
        ofOne.post(path + "/cancel", "{\"scope\":\"following\",\"date\":\"2099-03-26\"}");
        assertThat(agenda(ofOne.get(path))).containsExactly("03-05 18:00", "03-19 18:00");
        Answer all = ofOne.post(path + "/cancel", "{}");

        assertThat(all.text("/state")).isEqualTo("cancelled");
        assertThat(agenda(all)).isEmpty();
    }

    @Test
    void whyADateIsElsewhereOrTakenBackIsSaidOfIt() {
        String path = pathOf(planned(GatheringBodies.meetup("Rencontre", "partner")));

        changed(
                path,
                "?scope=this&date=2099-03-19",
                1,
                "{\"startsAt\":\"17:00\",\"reason\":\"  La salle est prise. \"}");
        Answer told =
                ofOne.post(
                        path + "/cancel",
                        "{\"scope\":\"this\",\"date\":\"2099-03-12\",\"reason\":\"Il neige.\"}");

        assertThat(told.json().path("dates").valueStream())
                .extracting(date -> date.path("reason").asString(""))
                .containsExactly("", "Il neige.", "La salle est prise.", "");
        assertThat(ofOne.get(path).json()).isEqualTo(told.json());
    }

    @Test
    void aReasonIsAShortText() {
        String path = pathOf(planned(GatheringBodies.meetup("Rencontre", "partner")));
        String long501 = "{\"reason\":\"" + "x".repeat(501) + "\"}";

        assertThat(ofOne.post(path + "/cancel", long501).defects())
                .containsExactly("/reason length");
        assertThat(changed(path, "", 1, long501).defects()).containsExactly("/reason length");
        assertThat(changed(path, "", 1, "{\"reason\":7}").defects())
                .containsExactly("/reason invalid");
    }

    @Test
    void whatCannotBeSoIsAConflictWithItsReason() {
        String path = pathOf(planned(GatheringBodies.meetup("Rencontre", "partner")));

        Answer unknown = changed(path, "?scope=this&date=2099-03-06", 1, "{\"capacity\":3}");
        Answer visible =
                changed(path, "?scope=this&date=2099-03-12", 1, "{\"visibility\":\"public\"}");

        assertThat(unknown.status()).isEqualTo(409);
        assertThat(unknown.defects()).containsExactly("?date no-such-date");
        assertThat(visible.defects()).containsExactly("/visibility visible-alike");
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY,rule-endless",
        "FREQ=WEEKLY;COUNT=2147483648,rule-too-many",
        "FREQ=DAILY;UNTIL=21080101,rule-too-many",
        "FREQ=YEARLY;COUNT=30,rule-too-far",
        "FREQ=WEEKLY;BYDAY=MO;COUNT=3,rule-begins-outside",
        "FREQ=SECONDLY;COUNT=3,rule-unsupported",
        "RRULE:FREQ=DAILY,rule-malformed"
    })
    void aRuleThatNobodyCouldListIsRefused(String rule, String code) {
        Answer refused =
                planned(
                        GatheringBodies.body(
                                "Rencontre", "partner", "2099-03-05", '"' + rule + '"'));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.defects()).containsExactly("/rule " + code);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Answer refused =
                planned(
                        """
                        {"visibility":"all","date":"2099-03-05","startsAt":"18:00","endsAt":"17:00",
                         "zone":"Europe/Brussels","except":["2099-03-05"],
                         "texts":{"fr":{"title":"","summary":"x"},"nl":{"title":"t","summary":"s"}},
                         "mode":"on-site","link":"http://x","capacity":0}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.defects())
                .containsExactlyInAnyOrder(
                        "/visibility invalid",
                        "/endsAt not-after-start",
                        "/except not-in-rule",
                        "/texts/fr/title required",
                        "/fallback required",
                        "/place required",
                        "/link link",
                        "/capacity range");
    }

    @Test
    void nobodyMeetsInAnHourThatClocksLeaveOut() {
        String night =
                GatheringBodies.once("Nuit", "partner", "2099-03-29").replace("18:00", "02:30");

        assertThat(planned(night).defects()).containsExactly("/startsAt clocks-go-forward");
    }

    @Test
    void eachPartnerSeesItsOwn() {
        assertThat(ofOne.get(gatherings(one) + "/" + twin).body()).contains("Alpha");
        assertThat(ofTwo.get(gatherings(two) + "/" + twin).body()).contains("Beta");
        assertThat(ofOne.get(gatherings(two) + "/" + twin).status()).isEqualTo(403);
        String ofTheOther =
                ofTwo.post(gatherings(two), GatheringBodies.meetup("X", "public")).text("/id");
        assertThat(ofOne.get(gatherings(one) + "/" + ofTheOther).status()).isEqualTo(404);
    }

    @Test
    void onlyWhoOrganisesPlans() {
        Client member = SERVICE.as(one, Role.MEMBER);

        assertThat(
                        member.post(gatherings(one), GatheringBodies.meetup("Rencontre", "partner"))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void propertiesThatNobodyOffersAreRefused() {
        assertThat(changed(gatherings(one) + "/" + twin, "", 1, "{\"state\":\"x\"}").status())
                .isEqualTo(400);
    }
}
