package eu.werein.members.applications;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.outbox.Request;
import eu.werein.platform.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WithdrawUnconfirmedTests {

    private static final ApplicationId FIRST = new ApplicationId("first");
    private static final ApplicationId SECOND = new ApplicationId("second");

    private final MovableClock clock = new MovableClock();
    private final InMemoryApplications applications = new InMemoryApplications();
    private final InMemoryMailboxes mailboxes = new InMemoryMailboxes();
    private final SubmitApplication submit =
            new SubmitApplication(applications, mailboxes, (id, now) -> {}, clock);
    private final WithdrawUnconfirmed withdraw =
            new WithdrawUnconfirmed(applications, mailboxes, clock);
    private final Applicant an = ApplicantFixture.applicant("an@example.org", "An");

    WithdrawUnconfirmedTests() {
        submit.submit(FIRST, an, new Request(null, "form"));
    }

    @Test
    void whoConfirmsNothingForSevenDaysIsForgotten() {
        clock.pass(Duration.ofDays(7).plusMillis(1));
        assertThat(withdraw.withdraw()).isEqualTo(1);
        assertThat(applications.find(FIRST).flatMap(Application::applicant)).isEmpty();
        assertThat(applications.told()).last().isInstanceOf(ApplicationEvent.Withdrawn.class);
    }

    @Test
    void nobodyIsForgottenSooner() {
        clock.pass(Duration.ofDays(7));
        assertThat(withdraw.withdraw()).isZero();
        assertThat(applications.find(FIRST).flatMap(Application::applicant)).isPresent();
    }

    @Test
    void theMailboxIsFreeAfterwards() {
        clock.pass(Duration.ofDays(8));
        withdraw.withdraw();
        submit.submit(SECOND, an, new Request(null, "form"));
        assertThat(applications.find(SECOND)).isPresent();
    }
}
