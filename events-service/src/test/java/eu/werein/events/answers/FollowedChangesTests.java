package eu.werein.events.answers;

import static eu.werein.events.answers.AnswerFixture.NOW;
import static eu.werein.events.answers.AnswerFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.answers.AnswerOutcome.Refused;
import eu.werein.events.answers.AnswerOutcome.Why;
import eu.werein.events.answers.News.Change;
import eu.werein.events.gatherings.Reason;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of answers when a host changes the evening. */
class FollowedChangesTests extends EveningForTwo {

    @Test
    void whoWaitsIsOfferedRoomThatTheHostFinds() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        follows(setting(2, 3, START), null);
        assertThat(standing("b")).isEqualTo("offered");
    }

    @Test
    void whoHasASeatKeepsItWhenTheHostFindsLessRoom() {
        says("a", Word.YES, 2);
        follows(setting(2, 1, START), null);
        assertThat(standing("a")).isEqualTo("confirmed");
        assertThat(looks("a").counts().capacity()).isEqualTo(1);
        says("b", Word.YES, 1);
        assertThat(standing("b")).isEqualTo("waiting");
    }

    @Test
    void withoutACapacityThereIsRoomForAll() {
        follows(setting(2, null, START), null);
        for (int i = 0; i < 20; i++) {
            says("n" + i, Word.YES, 4);
        }
        assertThat(looks("a").counts()).isEqualTo(new Counts(null, 80, 0, 0, 0));
    }

    @Test
    void whenItIsMovedThoseWhoMeantToComeAreToldOnce() {
        says("a", Word.YES, 2);
        says("b", Word.MAYBE, 0);
        says("c", Word.NO, 0);
        follows(setting(2, 2, START.plus(Duration.ofDays(1))), Change.MOVED);
        follows(setting, Change.MOVED);
        assertThat(toldOfDate())
                .singleElement()
                .satisfies(
                        told ->
                                assertThat(told.meant())
                                        .extracting(Answer::memberId)
                                        .containsExactlyInAnyOrder("m-a", "m-b"));
        assertThat(standing("a")).isEqualTo("confirmed");
    }

    @Test
    void whatIsMovedIsAnsweredUntilItBeginsThen() {
        says("a", Word.YES, 1);
        follows(setting(2, 2, START.plus(Duration.ofDays(1))), Change.MOVED);
        clock.set(START);
        says("b", Word.YES, 1);
        assertThat(standing("b")).isEqualTo("confirmed");
    }

    @Test
    void whatDoesNotTakePlaceIsAnsweredByNobodyAndAnswersStay() {
        says("a", Word.YES, 1);
        asked(new AnswerRequest.Follow(null, 2, NOW, 2, Change.CANCELLED, null));
        assertThat(says("b", Word.YES, 1)).isEqualTo(new Refused(Why.CANCELLED));
        assertThat(standing("a")).isEqualTo("confirmed");
        assertThat(toldOfDate()).extracting(News.OfDate::change).containsExactly(Change.CANCELLED);
    }

    @Test
    void whoIsOfferedASeatHearsThatItDoesNotTakePlaceBeforeSheLosesIt() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        says("a", Word.NO, 0);
        asked(new AnswerRequest.Follow(null, 2, NOW, 2, Change.CANCELLED, null));
        assertThat(standing("b")).isEqualTo("gone");
        assertThat(toldOfDate().getFirst().meant())
                .extracting(Answer::memberId)
                .containsExactly("m-b");
        assertThat(plans.told().getLast()).isInstanceOf(News.OfAnswer.class);
    }

    @Test
    void whoStillWaitsIsToldToo() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        asked(new AnswerRequest.Follow(null, 2, NOW, 2, Change.CANCELLED, null));
        assertThat(toldOfDate().getFirst().meant())
                .extracting(Answer::memberId)
                .containsExactlyInAnyOrder("m-a", "m-b");
    }

    @Test
    void whoLetAnOfferGoDoesNotMeanToComeAnyMore() {
        says("a", Word.YES, 2);
        says("b", Word.YES, 1);
        says("a", Word.NO, 0);
        clock.set(START.minusSeconds(1));
        asked(new AnswerRequest.Tick());
        follows(setting(2, 2, START.plus(Duration.ofDays(1))), Change.MOVED);
        assertThat(standing("b")).isEqualTo("gone");
        assertThat(toldOfDate().getFirst().meant()).isEmpty();
    }

    @Test
    void theHostsReasonIsToldWithTheChange() {
        Reason heating = new Reason("The heating is broken");
        says("a", Word.YES, 1);
        follows(setting(2, 2, START.plus(Duration.ofDays(1))), Change.MOVED, heating);
        assertThat(toldOfDate()).extracting(News.OfDate::reason).containsExactly(heating);
    }

    @Test
    void whatWasSaidOfTheDateBeforeChangesNothingAnyMore() {
        Setting old = setting;
        follows(setting(2, 5, START), null);
        setting = old;
        says("a", Word.YES, 4);
        assertThat(standing("a")).isEqualTo("confirmed");
    }
}
