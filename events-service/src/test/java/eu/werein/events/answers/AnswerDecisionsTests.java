package eu.werein.events.answers;

import static eu.werein.events.answers.AnswerFixture.NOW;
import static eu.werein.events.answers.AnswerFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.answers.AnswerOutcome.Refused;
import eu.werein.events.answers.AnswerOutcome.Shown;
import eu.werein.events.answers.AnswerOutcome.Why;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What becomes of answers. */
class AnswerDecisionsTests extends EveningForTwo {

    @Test
    void whoSaysYesWhileThereIsRoomHasASeat() {
        says("a", Word.YES, 2);
        assertThat(standing("a")).isEqualTo("confirmed");
        assertThat(looks("a").people()).isEqualTo(2);
    }

    @Test
    void whoSaysYesToAFullEveningWaitsAndReadsWhy() {
        says("a", Word.YES, 2);
        Shown shown = (Shown) says("b", Word.YES, 1);
        assertThat(shown.standing().orElseThrow().standing()).isEqualTo("waiting");
        assertThat(shown.explanation().orElseThrow().place()).isEqualTo(1);
    }

    @Test
    void whoChangesFromYesToNoFreesHerSeatsForTheNext() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        says("a", Word.NO, 0);
        assertThat(standing("a")).isNull();
        assertThat(standing("b")).isEqualTo("offered");
    }

    @Test
    void whoChangesFromYesToMaybeFreesHerSeatsToo() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        says("a", Word.MAYBE, 0);
        assertThat(standing("b")).isEqualTo("offered");
    }

    @Test
    void yesToAnOfferTakesIt() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 2);
        says("a", Word.NO, 0);
        says("b", Word.YES, 2);
        assertThat(standing("b")).isEqualTo("confirmed");
    }

    @Test
    void yesToAnOfferWithFewerTakesFewer() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 2);
        says("c", Word.YES, 1);
        says("a", Word.NO, 0);
        says("b", Word.YES, 1);
        assertThat(looks("b").people()).isEqualTo(1);
        assertThat(standing("c")).isEqualTo("offered");
    }

    @Test
    void whoLetAnOfferRunOutMayComeAgain() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        says("a", Word.NO, 0);
        clock.set(NOW.plus(Duration.ofDays(2)));
        assertThat(standing("b")).isEqualTo("gone");
        says("b", Word.YES, 1);
        assertThat(standing("b")).isEqualTo("confirmed");
    }

    @Test
    void aPartyMayShrinkButNeverGrow() {
        says("a", Word.YES, 2);
        says("a", Word.YES, 1);
        assertThat(says("a", Word.YES, 2)).isEqualTo(new Refused(Why.PARTY_CANNOT_GROW));
        assertThat(looks("a").people()).isEqualTo(1);
    }

    @Test
    void countsAreOfAllWhoAnswered() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        says("c", Word.MAYBE, 0);
        says("d", Word.NO, 0);
        assertThat(looks("e").counts()).isEqualTo(new Counts(2, 2, 1, 1, 1));
    }

    @Test
    void aRequestThatComesTwiceIsAnsweredByWhereSheStands() {
        AnswerRequest first = saying("a", Word.YES, 1, key("first", 0));
        asked(first);
        says("a", Word.NO, 0);
        asked(first);
        assertThat(Objects.requireNonNull(looks("a").answer()).word()).isEqualTo(Word.NO);
    }

    @Test
    void aKeyIsForOneRequestOnly() {
        asked(saying("a", Word.YES, 1, key("first", 0)));
        assertThat(asked(saying("a", Word.NO, 1, key("first", 1))))
                .isEqualTo(new Refused(Why.KEY_REUSED));
    }

    @Test
    void theSameAgainIsToldToNobody() {
        says("a", Word.YES, 1);
        int before = plans.told().size();
        says("a", Word.YES, 1);
        assertThat(plans.told()).hasSize(before);
    }

    @Test
    void nobodyAnswersOnceItHasBegun() {
        clock.set(START);
        assertThat(says("a", Word.YES, 1)).isEqualTo(new Refused(Why.OVER));
    }
}
