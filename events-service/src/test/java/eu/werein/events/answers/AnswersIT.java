package eu.werein.events.answers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.access.Role;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Answers over HTTP. */
class AnswersIT extends TwinGatherings {

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
}
