package eu.werein.members.enrolments.letters;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.enrolments.EnrolmentFixture;
import eu.werein.members.errands.Errand;
import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.Standing.Gone;
import eu.werein.members.hosted.Standing.Reason;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailedLettersTests {

    private final List<Errand> asked = new ArrayList<>();
    private final MailedLetters letters = new MailedLetters(asked::add);

    private void ask(Standing standing) {
        letters.ask(
                new Enrolment(EnrolmentFixture.ENROLMENT, EnrolmentFixture.CYCLE, standing, 7, 9));
    }

    @Test
    void aLetterIsAboutAnEnrolmentAndSinceWhenItStands() {
        ask(new Standing.Confirmed());
        assertThat(asked)
                .containsExactly(
                        new Errand("mail/enrolment-confirmed", "es-uvigo:party-1:an", "7"));
        assertThat(AboutEnrolment.id("es-uvigo:party-1:an")).isEqualTo(EnrolmentFixture.ENROLMENT);
    }

    @Test
    void sheIsToldThatSheWaitsAndThatASeatIsHersToTake() {
        ask(new Standing.Waiting());
        ask(new Standing.Offered(Instant.EPOCH));
        assertThat(asked)
                .extracting(Errand::kind)
                .containsExactly("mail/enrolment-waiting", "mail/enrolment-offered");
    }

    @Test
    void aReminderIsAboutAMomentSoThatOneWhoIsPutOffIsRemindedAgain() {
        letters.remind(
                EnrolmentFixture.ENROLMENT,
                ZonedDateTime.parse("2027-03-04T18:00:00+01:00[Europe/Brussels]"));
        assertThat(asked)
                .containsExactly(
                        new Errand(
                                "mail/enrolment-reminder",
                                "es-uvigo:party-1:an",
                                "2027-03-04T18:00+01:00[Europe/Brussels]"));
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPIRED", "LAPSED", "DECLINED", "CANCELLED"})
    void whoLosesHerSeatWithoutHerDoingIsTold(Reason reason) {
        ask(new Gone(reason));
        assertThat(asked).extracting(Errand::kind).containsExactly("mail/enrolment-gone");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "REFUSED", "ENDED"})
    void whoGoesOfHerOwnWillOrWithTheOthersKnowsIt(Reason reason) {
        ask(new Gone(reason));
        assertThat(asked).isEmpty();
    }
}
