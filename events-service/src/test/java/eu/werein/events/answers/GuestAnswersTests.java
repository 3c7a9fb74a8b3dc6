package eu.werein.events.answers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.answers.News.Change;
import eu.werein.platform.seats.Standing;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** People without an account in the plan of everybody's seats. */
class GuestAnswersTests extends EveningForTwo {

    private void guestSays(String guest, Word word, int people) {
        asked(
                new AnswerRequest.Say(
                        "guest\n" + guest,
                        Who.GUEST,
                        HOST,
                        guest,
                        word,
                        people,
                        key("k" + ++keys, 0),
                        setting));
    }

    private List<@Nullable Standing> toldOf(String guest) {
        return plans.told().stream()
                .filter(News.OfAnswer.class::isInstance)
                .map(News.OfAnswer.class::cast)
                .filter(news -> news.answer().who() == Who.GUEST)
                .filter(news -> news.answer().memberId().equals(guest))
                .<@Nullable Standing>map(News.OfAnswer::standing)
                .toList();
    }

    @Test
    void guestsAndMembersHaveSeatsInTheOrderInWhichTheyCome() {
        guestSays("g", Word.YES, 2);
        says("a", Word.YES, 1);
        assertThat(toldOf("g")).containsExactly(new Standing.Confirmed());
        assertThat(standing("a")).isEqualTo("waiting");
        guestSays("g", Word.NO, 0);
        assertThat(standing("a")).isEqualTo("offered");
    }

    @Test
    void aGuestWhoIsOfferedASeatTakesItBySayingYesAgain() {
        says("a", Word.YES, 2);
        guestSays("g", Word.YES, 1);
        says("a", Word.NO, 0);
        guestSays("g", Word.YES, 1);
        assertThat(toldOf("g"))
                .hasSize(3)
                .startsWith(new Standing.Waiting())
                .endsWith(new Standing.Confirmed());
    }

    @Test
    void aGuestIsNobodyElseThoughHerIdIsAMembers() {
        says("a", Word.YES, 1);
        guestSays("a", Word.YES, 1);
        assertThat(looks("a").counts().yes()).isEqualTo(2);
    }

    @Test
    void guestsAreNotAmongThoseWhoseHomesTellThemOfChanges() {
        guestSays("g", Word.YES, 1);
        says("a", Word.MAYBE, 0);
        follows(setting(2, 2, AnswerFixture.START.plusSeconds(3600)), Change.MOVED);
        assertThat(toldOfDate())
                .singleElement()
                .extracting(News.OfDate::meant)
                .asInstanceOf(InstanceOfAssertFactories.list(Answer.class))
                .extracting(Answer::memberId)
                .containsExactly("m-a");
    }
}
