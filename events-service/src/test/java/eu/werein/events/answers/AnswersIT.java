package eu.werein.events.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.events.EventsService;
import eu.werein.events.gatherings.PlantedGathering;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two partners host a gathering for two under the same id, each with four Thursdays. */
class AnswersIT {

    private static final RunningService SERVICE = EventsService.shared();
    private static final String DATE = "2099-03-12";

    private final PartnerId one = SERVICE.partner();
    private final PartnerId two = SERVICE.partner("es");
    private final Client ofOne = SERVICE.as(one, Role.ORGANISER, Role.MEMBER);
    private final Client ofTwo = SERVICE.as(two, Role.ORGANISER, Role.MEMBER);
    private final String twin = UUID.randomUUID().toString();

    /** Under the same id at either host. */
    private void planned(PartnerId host, Visibility visibility) {
        PlantedGathering.keep(SERVICE, host, twin, visibility, 2);
    }

    private String gathering(PartnerId host) {
        return "/api/gatherings/" + host + "/" + twin;
    }

    private String path(PartnerId host) {
        return gathering(host) + "/occurrences/" + DATE + "/answer";
    }

    private String hosted() {
        return "/api/partners/" + one + "/gatherings/" + twin;
    }

    private static String says(String answer, int people, PartnerId home) {
        return "{\"asMemberOf\":\"%s\",\"answer\":\"%s\",\"people\":%d}"
                .formatted(home, answer, people);
    }

    private static String says(String answer, PartnerId home) {
        return "{\"asMemberOf\":\"%s\",\"answer\":\"%s\"}".formatted(home, answer);
    }

    private void changed(String query, String patch) {
        String tag = ofOne.get(hosted()).header("ETag");
        assertThat(ofOne.send("PATCH", hosted() + query, patch, "If-Match", tag).status())
                .isEqualTo(200);
    }

    @Test
    void sheHasASeatOrWaitsForOneAndReadsWhy() {
        planned(one, Visibility.FEDERATION);
        String path = path(one);

        Answer first = ofOne.put(path, says("yes", 2, one));
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.text("/standing")).isEqualTo("confirmed");
        Answer second = ofTwo.put(path, says("yes", two));
        assertThat(second.status()).isEqualTo(202);
        assertThat(second.text("/standing")).isEqualTo("waiting");
        assertThat(second.text("/waiting/why")).isEqualTo("full");
        assertThat(second.json().at("/waiting/place").asInt()).isEqualTo(1);
        assertThat(second.json().at("/counts/yes").asInt()).isEqualTo(2);
        assertThat(second.json().at("/counts/waiting").asInt()).isEqualTo(1);
    }

    @Test
    void seatsThatSheGivesBackAreOfferedToTheNext() {
        planned(one, Visibility.FEDERATION);
        String path = path(one);
        ofOne.put(path, says("yes", 2, one));
        ofTwo.put(path, says("yes", two));

        assertThat(ofOne.put(path, says("no", one)).text("/answer")).isEqualTo("no");

        assertThat(ofTwo.get(path).text("/standing")).isEqualTo("offered");
        assertThat(ofTwo.put(path, says("yes", two)).text("/standing")).isEqualTo("confirmed");
    }

    @Test
    void answersToTwoHostsUnderTheSameIdAreTwo() {
        planned(one, Visibility.FEDERATION);
        planned(two, Visibility.FEDERATION);

        ofOne.put(path(one), says("yes", 2, one));

        assertThat(ofOne.get(path(two)).json().path("answer").isNull()).isTrue();
        assertThat(ofOne.get(path(one)).text("/standing")).isEqualTo("confirmed");
    }

    @Test
    void aKeyThatComesTwiceAnswersOnce() {
        planned(one, Visibility.PARTNER);
        String path = path(one);
        String key = UUID.randomUUID().toString();

        Answer first = ofOne.put(path, says("yes", one), "Idempotency-Key", key);
        Answer again = ofOne.put(path, says("yes", one), "Idempotency-Key", key);
        Answer other = ofOne.put(path, says("no", one), "Idempotency-Key", key);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(422);
        assertThat(ofOne.get(path).text("/answer")).isEqualTo("yes");
    }

    @Test
    void onlyMembersOfPartnersThatItIsForAnswer() {
        planned(one, Visibility.PARTNER);
        String path = path(one);

        assertThat(ofTwo.put(path, says("yes", two)).status()).isEqualTo(404);
        assertThat(ofOne.put(path, says("yes", two)).status()).isEqualTo(403);
        assertThat(SERVICE.as(one, Role.ORGANISER).put(path, says("yes", one)).status())
                .isEqualTo(403);
        assertThat(SERVICE.client().put(path, says("yes", one)).status()).isEqualTo(401);
    }

    @Test
    void whoIsOfTwoPartnersAnswersAsOneThatItIsFor() {
        planned(one, Visibility.PARTNER);
        String path = path(one);
        String account = SERVICE.account(one, Role.MEMBER);
        SERVICE.join(account, two, Role.MEMBER);
        Client both = SERVICE.client().as(TestTokens.of(account));

        Answer asOther = both.put(path, says("yes", two));
        assertThat(asOther.status()).isEqualTo(409);
        assertThat(asOther.defects()).containsExactly("/asMemberOf not-open-to-partner");
        assertThat(both.put(path, says("yes", one)).status()).isEqualTo(200);
    }

    @Test
    void membersOfASuspendedPartnerDoNotAnswer() {
        planned(one, Visibility.PUBLIC);
        String path = path(one);
        SERVICE.state(two, PartnerState.SUSPENDED);

        assertThat(ofTwo.put(path, says("yes", two)).status()).isEqualTo(403);
    }

    @Test
    void whatCannotBeAnAnswerIsRefusedWithAllThatIsWrong() {
        planned(one, Visibility.PARTNER);
        String path = path(one);

        Answer refused = ofOne.put(path, "{\"answer\":\"perhaps\",\"people\":5}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.defects())
                .containsExactly("/answer invalid", "/asMemberOf required", "/people range");
    }

    @Test
    void aPartyMayNotGrow() {
        planned(one, Visibility.PARTNER);
        String path = path(one);
        ofOne.put(path, says("yes", one));

        Answer refused = ofOne.put(path, says("yes", 2, one));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.defects()).containsExactly("/people party-cannot-grow");
    }

    @Test
    void aDateThatIsCancelledTakesNoAnswersAndKeepsThoseItHas() {
        planned(one, Visibility.PARTNER);
        ofOne.put(path(one), says("yes", one));
        ofOne.post(hosted() + "/cancel", "{\"scope\":\"this\",\"date\":\"" + DATE + "\"}");

        Answer refused = ofOne.put(path(one), says("no", one));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.defects()).containsExactly("/answer cancelled");
        assertThat(ofOne.get(path(one)).text("/standing")).isEqualTo("confirmed");
    }

    @Test
    void roomThatTheHostFindsIsOfferedToWhoWaits() {
        planned(one, Visibility.FEDERATION);
        ofOne.put(path(one), says("yes", 2, one));
        ofTwo.put(path(one), says("yes", two));

        changed("?scope=this&date=" + DATE, "{\"capacity\":3}");

        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () ->
                                assertThat(ofTwo.get(path(one)).text("/standing"))
                                        .isEqualTo("offered"));
    }

    @Test
    void theHostReadsWhoComesByIdsInTheirOrder() {
        planned(one, Visibility.FEDERATION);
        ofTwo.put(path(one), says("yes", 2, two));
        ofOne.put(path(one), says("yes", one));
        Client third = SERVICE.as(one, Role.MEMBER);
        third.put(path(one), says("maybe", one));
        String list = hosted() + "/occurrences/" + DATE + "/answers";

        Answer first = ofOne.get(list + "?limit=2");
        assertThat(first.items())
                .extracting(line -> line.path("standing").asString())
                .containsExactly("confirmed", "waiting");
        assertThat(first.items())
                .extracting(line -> line.path("home").asString())
                .containsExactly(two.value(), one.value());
        Answer rest = ofOne.get(list + "?limit=2&cursor=" + first.text("/next"));
        assertThat(rest.items())
                .extracting(line -> line.path("answer").asString())
                .containsExactly("maybe");
        assertThat(third.get(list).status()).isEqualTo(403);
        assertThat(ofTwo.get(list).status()).isEqualTo(403);
    }

    @Test
    void everybodyWhomItIsForReadsHowManyCome() {
        planned(one, Visibility.FEDERATION);
        ofOne.put(path(one), says("yes", 2, one));

        Answer counts = ofTwo.get(gathering(one) + "/answers");

        assertThat(counts.items()).hasSize(1);
        assertThat(counts.text("/items/0/date")).isEqualTo(DATE);
        assertThat(counts.json().at("/items/0/counts/yes").asInt()).isEqualTo(2);
        assertThat(SERVICE.as(one, Role.MEMBER).get(gathering(two) + "/answers").status())
                .isEqualTo(404);
    }

    @Test
    void sheFindsHerAnswersOverAllHosts() {
        planned(one, Visibility.FEDERATION);
        planned(two, Visibility.FEDERATION);
        ofTwo.put(path(one), says("maybe", two));
        ofTwo.put(path(two), says("yes", two));

        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () ->
                                assertThat(ofTwo.get("/api/me/answers").items())
                                        .extracting(
                                                mine ->
                                                        mine.path("host").asString()
                                                                + " "
                                                                + mine.path("answer").asString())
                                        .containsExactly(two + " yes", one + " maybe"));
        assertThat(ofOne.get("/api/me/answers").items()).isEmpty();
    }
}
