package eu.werein.members.answers.letters;

import static eu.werein.members.answers.NoticeFixture.AT_SIX;
import static eu.werein.members.answers.NoticeFixture.ID;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.answers.Notice;
import eu.werein.members.answers.Notice.Change;
import eu.werein.members.errands.Errand;
import eu.werein.members.hosted.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailedNoticesTests {

    private static final Instant DAY_BEFORE = AT_SIX.minusDays(1).toInstant();
    private static final Standing CONFIRMED = new Standing.Confirmed();
    private static final String SUBJECT = "es-uvigo:gathering-1:2027-03-04:an";

    private static List<Errand> asked(Standing standing, @Nullable Change change, Instant now) {
        List<Errand> asked = new ArrayList<>();
        new MailedNotices(asked::add, Clock.fixed(now, ZoneOffset.UTC))
                .ask(new Notice(ID, new Notice.Stands(standing, null, 7), AT_SIX, change, 9));
        return asked;
    }

    private static Errand errand(String purpose, String occasion) {
        return new Errand("mail/answer-" + purpose, SUBJECT, occasion);
    }

    @Test
    void anErrandIsAboutAMembersAnswerToADate() {
        assertThat(AboutAnswer.subject(ID)).isEqualTo(SUBJECT);
        assertThat(AboutAnswer.id(SUBJECT)).isEqualTo(ID);
    }

    @Test
    void aLetterIsOneOfItsKindSinceSheStandsSo() {
        assertThat(asked(new Standing.Waiting(), null, DAY_BEFORE))
                .containsExactly(errand("waiting", "7"));
    }

    @Test
    void whoHasASeatIsRemindedOfItsMoment() {
        assertThat(asked(CONFIRMED, null, DAY_BEFORE.minusMillis(1)))
                .containsExactly(
                        errand("confirmed", "7"),
                        errand("reminder", "2027-03-04T18:00+01:00[Europe/Madrid]"));
    }

    @Test
    void whoGetsASeatOnTheLastDayIsNotRemindedBesides() {
        assertThat(asked(CONFIRMED, null, DAY_BEFORE)).containsExactly(errand("confirmed", "7"));
    }

    @Test
    void whatBecameOfTheDateIsALetterOfItsOwn() {
        assertThat(asked(new Standing.Waiting(), new Change.Moved(8, AT_SIX, null), DAY_BEFORE))
                .containsExactly(errand("waiting", "7"), errand("moved", "8"));
        assertThat(asked(CONFIRMED, new Change.Cancelled(9, null), DAY_BEFORE.minusMillis(1)))
                .containsExactly(errand("confirmed", "7"), errand("cancelled", "9"));
    }

    @Test
    void whoLostAnOfferIsToldAndWhoWaitedToTheEndIsNot() {
        assertThat(asked(new Standing.Gone(Standing.Reason.EXPIRED), null, DAY_BEFORE))
                .containsExactly(errand("gone", "7"));
        assertThat(asked(new Standing.Gone(Standing.Reason.ENDED), null, DAY_BEFORE)).isEmpty();
    }
}
