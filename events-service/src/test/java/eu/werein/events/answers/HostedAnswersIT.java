package eu.werein.events.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import org.junit.jupiter.api.Test;

/** What hosts change and read of answers, and who else reads it. */
class HostedAnswersIT extends TwinGatherings {

    @Test
    void membersOfASuspendedPartnerDoNotAnswer() {
        planned(one, Visibility.PUBLIC);
        String path = path(one);
        SERVICE.state(two, PartnerState.SUSPENDED);

        assertThat(ofTwo.put(path, says("yes", two)).status()).isEqualTo(403);
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
        assertThat(ofOne.get(list.replace(hosted(), hosted() + "0")).status()).isEqualTo(404);
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
