package eu.werein.members.answers;

import static eu.werein.members.answers.NoticeFixture.AT_SIX;
import static eu.werein.members.answers.NoticeFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.answers.Notice.Change;
import eu.werein.members.hosted.Standing;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class NoticeTests {

    private static final ZonedDateTime AT_EIGHT = AT_SIX.plusHours(2);
    private static final News WAITING = new News.Stands(new Standing.Waiting(), 4);
    private static final News SEATED = new News.Stands(new Standing.Confirmed(), null);
    private static final News NOT_COMING =
            new News.Stands(new Standing.Gone(Standing.Reason.LEFT), null);

    @Test
    void sheStandsAsSheDoesSinceSheBeganTo() {
        Notice waiting = told(WAITING);
        assertThat(waiting.stands()).isEqualTo(new Notice.Stands(new Standing.Waiting(), 4, 3));
        assertThat(waiting.told(SEATED, AT_SIX, 5).stands())
                .isEqualTo(new Notice.Stands(new Standing.Confirmed(), null, 5));
    }

    @Test
    void withFewerPeopleSheStandsAsBefore() {
        assertThat(told(SEATED).told(SEATED, AT_SIX, 5).stands().since()).isEqualTo(3);
    }

    @Test
    void whoTakesASeatAgainStandsAnew() {
        Notice again = told(SEATED).told(NOT_COMING, AT_SIX, 5).told(SEATED, AT_SIX, 7);
        assertThat(again.stands().since()).isEqualTo(7);
    }

    @Test
    void anOfferWithAnotherDeadlineIsAnotherOne() {
        Notice offered = told(offer("2027-03-01T08:00:00Z"));
        assertThat(offered.told(offer("2027-03-02T08:00:00Z"), AT_SIX, 5).stands().since())
                .isEqualTo(5);
    }

    private static News offer(String until) {
        return new News.Stands(new Standing.Offered(Instant.parse(until)), null);
    }

    @Test
    void aMoveSaysWhenItWasToStartAsFarAsSheKnew() {
        Notice moved = told(SEATED).told(new News.Moved("Heating"), AT_EIGHT, 5);
        assertThat(moved.change()).isEqualTo(new Change.Moved(5, AT_SIX, "Heating"));
        assertThat(moved.starts()).isEqualTo(AT_EIGHT);
        assertThat(moved.comes()).isTrue();
    }

    @Test
    void movedAgainIsAnotherStory() {
        Notice again =
                told(SEATED)
                        .told(new News.Moved(null), AT_EIGHT, 5)
                        .told(new News.Moved(null), AT_SIX, 7);
        assertThat(again.change()).isEqualTo(new Change.Moved(7, AT_EIGHT, null));
    }

    @Test
    void nobodyComesToWhatDoesNotTakePlace() {
        Notice cancelled = told(SEATED).told(new News.Cancelled("Snow"), AT_SIX, 5);
        assertThat(cancelled.change()).isEqualTo(new Change.Cancelled(5, "Snow"));
        assertThat(cancelled.comes()).isFalse();
    }

    @Test
    void whoWaitsDoesNotComeYet() {
        assertThat(told(WAITING).comes()).isFalse();
    }

    @Test
    void whoHearsOfTheDateFirstHasNotSaidYes() {
        Notice moved = told(new News.Moved(null));
        assertThat(moved.stands().standing()).isEqualTo(new Standing.Gone(Standing.Reason.LEFT));
        assertThat(moved.change()).isEqualTo(new Change.Moved(3, AT_SIX, null));
    }

    @Test
    void whatIsNotNewerThanWhatIsKnownChangesNothing() {
        Notice known = told(SEATED);
        assertThat(known.told(WAITING, AT_EIGHT, 3)).isEqualTo(known);
        assertThat(known.told(WAITING, AT_EIGHT, 2)).isEqualTo(known);
    }
}
