package eu.werein.members.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.members.person.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTests {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final MemberId MEMBER = new MemberId("member-1");

    private final Application submitted =
            Application.submit(
                            new ApplicationId("application-1"), ApplicantFixture.applicant(), NOW)
                    .after();

    @Test
    void aNewApplicationWaitsUnconfirmed() {
        assertThat(submitted.state()).isEqualTo(new ApplicationState.Submitted());
        assertThat(submitted.confirmed()).isFalse();
        assertThat(submitted.decidedAt()).isEmpty();
    }

    @Test
    void confirmingTwiceTellsOnce() {
        Transition first = submitted.confirm();
        assertThat(first.events()).hasSize(1);
        assertThat(first.after().confirmed()).isTrue();
        assertThat(first.after().confirm().events()).isEmpty();
    }

    @Test
    void anApprovedApplicantHasAMemberId() {
        Application approved = submitted.approve(MEMBER, NOW).after();
        assertThat(approved.memberId()).contains(MEMBER);
        assertThat(approved.decidedAt()).contains(NOW);
    }

    @Test
    void aDeclinedApplicantIsToldAReason() {
        Application declined = submitted.decline(DeclineReason.OUTSIDE_REGION, NOW).after();
        assertThat(declined.declineReason()).contains(DeclineReason.OUTSIDE_REGION);
        assertThat(declined.memberId()).isEmpty();
    }

    @Test
    void whatIsDecidedStaysDecided() {
        Application declined = submitted.decline(DeclineReason.OTHER, NOW).after();
        refuses(declined, closed -> closed.approve(MEMBER, NOW));
        refuses(declined, closed -> closed.decline(DeclineReason.OTHER, NOW));
        refuses(declined, Application::startReview);
        assertThat(declined.confirm().events()).isEmpty();
    }

    private static void refuses(Application closed, Function<Application, Transition> step) {
        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> step.apply(closed));
    }

    @Test
    void takingUpTwiceTellsOnce() {
        Transition first = submitted.startReview();
        assertThat(first.events()).hasSize(1);
        assertThat(first.after().startReview().events()).isEmpty();
    }

    @Test
    void anApplicationUnderReviewCanBeApproved() {
        Application reviewed = submitted.startReview().after();
        assertThat(reviewed.approve(MEMBER, NOW).after().state().wireName()).isEqualTo("approved");
    }

    @Test
    void theLastFormCountsUntilTheMailboxIsConfirmed() {
        Applicant corrected = ApplicantFixture.applicant("an@example.org", "Anna");
        assertThat(submitted.resubmit(corrected).after().applicant()).contains(corrected);
        assertThat(submitted.confirm().after().resubmit(corrected).after().applicant())
                .isEqualTo(submitted.applicant());
    }

    @Test
    void anUnconfirmedApplicantIsForgottenAfterTheTime() {
        Instant later = NOW.plus(WithdrawUnconfirmed.TIME_TO_CONFIRM).plusSeconds(1);
        Application withdrawn =
                submitted
                        .withdrawUnconfirmed(
                                later.minus(WithdrawUnconfirmed.TIME_TO_CONFIRM), later)
                        .after();
        assertThat(withdrawn.state()).isEqualTo(new ApplicationState.Withdrawn(later));
        assertThat(withdrawn.applicant()).isEmpty();
    }

    @Test
    void neitherConfirmedNorYoungNorDecidedOnesAreForgotten() {
        Instant before = NOW.plusSeconds(1);
        assertThat(submitted.confirm().after().withdrawUnconfirmed(before, before).events())
                .isEmpty();
        assertThat(submitted.withdrawUnconfirmed(NOW, before).events()).isEmpty();
        assertThat(
                        submitted
                                .approve(MEMBER, NOW)
                                .after()
                                .withdrawUnconfirmed(before, before)
                                .events())
                .isEmpty();
    }

    @Test
    void waitingEndsWithTheDecision() {
        Instant decision = NOW.plus(Duration.ofDays(3));
        Application approved = submitted.approve(MEMBER, decision).after();
        assertThat(submitted.waitingDays(NOW.plus(Duration.ofDays(9)))).isEqualTo(9);
        assertThat(approved.waitingDays(NOW.plus(Duration.ofDays(9)))).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15})
    void anOpenApplicationIsOverdueAfterTheTargetOnly(int days) {
        Instant then = NOW.plus(Duration.ofDays(days));
        assertThat(submitted.overdue(14, then)).isEqualTo(days > 14);
        assertThat(submitted.approve(MEMBER, then).after().overdue(14, then)).isFalse();
    }

    @Test
    void nothingOfThePersonStandsInATextForLogs() {
        Applicant applicant = ApplicantFixture.applicant("an@example.org", "An");
        String texts =
                String.join(
                        " ",
                        applicant.toString(),
                        applicant.name().toString(),
                        applicant.email().toString(),
                        applicant.place().toString(),
                        String.valueOf(applicant.business()));
        assertThat(texts)
                .doesNotContain("An ", "Peeters", "example.org", "Brussel", "ceramics", "bowls");
    }
}
