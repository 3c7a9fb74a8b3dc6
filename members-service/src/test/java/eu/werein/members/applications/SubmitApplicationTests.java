package eu.werein.members.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.members.person.MemberId;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmitApplicationTests {

    private static final ApplicationId FIRST = new ApplicationId("first");
    private static final ApplicationId SECOND = new ApplicationId("second");
    private static final Request FORM = new Request(null, "form");

    private final MovableClock clock = new MovableClock();
    private final InMemoryApplications applications = new InMemoryApplications();
    private final InMemoryMailboxes mailboxes = new InMemoryMailboxes();
    private final List<ApplicationId> mailedAgain = new ArrayList<>();
    private final SubmitApplication submit =
            new SubmitApplication(applications, mailboxes, (id, now) -> mailedAgain.add(id), clock);
    private final Applicant an = ApplicantFixture.applicant("an@example.org", "An");

    @Test
    void aFormBecomesAnApplication() {
        submit.submit(FIRST, an, FORM);
        assertThat(applications.find(FIRST).flatMap(Application::applicant)).contains(an);
        assertThat(applications.told())
                .singleElement()
                .isInstanceOf(ApplicationEvent.Submitted.class);
    }

    @Test
    void aSecondFormOpensNoSecondApplication() {
        submit.submit(FIRST, an, FORM);
        submit.submit(SECOND, an, FORM);
        assertThat(applications.find(SECOND)).isEmpty();
        assertThat(applications.told()).hasSize(1);
    }

    @Test
    void aSecondFormCorrectsTheFirst() {
        submit.submit(FIRST, an, FORM);
        Applicant corrected = ApplicantFixture.applicant("an@example.org", "Anna");
        submit.submit(SECOND, corrected, FORM);
        assertThat(applications.find(FIRST).flatMap(Application::applicant)).contains(corrected);
    }

    @Test
    void aSecondFormIsMailedForOnlyWhenTheHourIsOver() {
        submit.submit(FIRST, an, FORM);
        mailboxes.takeMail(an.email(), "first", clock.instant());
        submit.submit(SECOND, an, FORM);
        assertThat(mailedAgain).isEmpty();

        clock.pass(Duration.ofHours(1));
        submit.submit(SECOND, an, FORM);
        assertThat(mailedAgain).containsExactly(FIRST);
    }

    @Test
    void whoHasConfirmedIsNotAskedAgain() {
        submit.submit(FIRST, an, FORM);
        applications.change(FIRST, Request.OURS, Application::confirm);
        submit.submit(SECOND, an, FORM);
        assertThat(mailedAgain).isEmpty();
    }

    @Test
    void whoWasDecidedUponMayApplyAgain() {
        submit.submit(FIRST, an, FORM);
        applications.change(
                FIRST,
                Request.OURS,
                current -> current.approve(new MemberId("member-1"), clock.instant()));
        submit.submit(SECOND, an, FORM);
        assertThat(applications.find(SECOND)).isPresent();
    }

    @Test
    void whatSomebodyClaimedAndDiedIsSubmittedNow() {
        mailboxes.claim(an.email(), FIRST);
        submit.submit(SECOND, an, FORM);
        assertThat(applications.find(FIRST)).isPresent();
        assertThat(applications.find(SECOND)).isEmpty();
    }

    @Test
    void whoDiedBetweenClaimingAndSubmittingMayRepeatHerRequest() {
        mailboxes.claim(an.email(), FIRST);
        submit.submit(SECOND, an, new Request("key-2", "other form"));
        Applicant hers = ApplicantFixture.applicant("an@example.org", "Annie");
        submit.submit(FIRST, hers, new Request("key-1", "form"));
        assertThat(applications.find(FIRST).flatMap(Application::applicant)).contains(hers);
    }

    @Test
    void aRepeatedRequestSubmitsOnce() {
        Request request = new Request("key-1", "form");
        submit.submit(FIRST, an, request);
        submit.submit(FIRST, an, request);
        assertThat(applications.told()).hasSize(1);
    }

    @Test
    void aKeyIsNotUsedForSomebodyElse() {
        submit.submit(FIRST, an, new Request("key-1", "form"));
        Applicant eva = ApplicantFixture.applicant("eva@example.org", "Eva");
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> submit.submit(FIRST, eva, new Request("key-1", "other")));
        assertThat(applications.find(FIRST).flatMap(Application::applicant)).contains(an);
    }
}
