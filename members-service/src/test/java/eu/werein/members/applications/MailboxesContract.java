package eu.werein.members.applications;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every memory of mailboxes does. */
abstract class MailboxesContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final ApplicationId ONE = new ApplicationId("one");
    private static final ApplicationId TWO = new ApplicationId("two");

    private final EmailAddress mailbox = new EmailAddress("An@example.org");

    /** The memory of a partner who has written to nobody. */
    abstract Mailboxes mailboxes();

    /** Runs with the memory's partner bound. */
    abstract <T> T bound(Callable<T> work);

    @Test
    void theFirstApplicationHoldsTheMailbox() {
        Mailboxes mailboxes = mailboxes();
        assertThat(bound(() -> mailboxes.claim(mailbox, ONE))).isEqualTo(ONE);
        assertThat(bound(() -> mailboxes.claim(mailbox, TWO))).isEqualTo(ONE);
    }

    @Test
    void capitalLettersMakeNoOtherMailbox() {
        Mailboxes mailboxes = mailboxes();
        bound(() -> mailboxes.claim(mailbox, ONE));
        assertThat(bound(() -> mailboxes.claim(new EmailAddress("an@EXAMPLE.org"), TWO)))
                .isEqualTo(ONE);
    }

    @Test
    void onlyTheHolderHandsItOn() {
        Mailboxes mailboxes = mailboxes();
        bound(() -> mailboxes.claim(mailbox, ONE));
        assertThat(bound(() -> mailboxes.handOn(mailbox, TWO, TWO))).isFalse();
        assertThat(bound(() -> mailboxes.handOn(mailbox, ONE, TWO))).isTrue();
        assertThat(bound(() -> mailboxes.claim(mailbox, ONE))).isEqualTo(TWO);
    }

    @Test
    void onlyTheHolderLetsItGo() {
        Mailboxes mailboxes = mailboxes();
        bound(() -> mailboxes.claim(mailbox, ONE));
        release(mailboxes, TWO);
        assertThat(bound(() -> mailboxes.claim(mailbox, TWO))).isEqualTo(ONE);
        release(mailboxes, ONE);
        assertThat(bound(() -> mailboxes.claim(mailbox, TWO))).isEqualTo(TWO);
    }

    private void release(Mailboxes mailboxes, ApplicationId application) {
        bound(
                () -> {
                    mailboxes.release(mailbox, application);
                    return true;
                });
    }

    @Test
    void oneMailAnHourIsTaken() {
        Mailboxes mailboxes = mailboxes();
        assertThat(take(mailboxes, "first", NOW)).isEqualTo(NOW);
        assertThat(take(mailboxes, "second", NOW.plusSeconds(1))).isEqualTo(NOW.plus(HOUR));
        assertThat(take(mailboxes, "second", NOW.plus(HOUR))).isEqualTo(NOW.plus(HOUR));
    }

    @Test
    void aMailThatDidNotLeaveIsTakenAgain() {
        Mailboxes mailboxes = mailboxes();
        take(mailboxes, "first", NOW);
        assertThat(take(mailboxes, "first", NOW.plusSeconds(5))).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void mayBeMailedSaysWhetherTheHourIsOver() {
        Mailboxes mailboxes = mailboxes();
        assertThat(bound(() -> mailboxes.mayBeMailed(mailbox, NOW))).isTrue();
        take(mailboxes, "first", NOW);
        assertThat(bound(() -> mailboxes.mayBeMailed(mailbox, NOW.plusSeconds(3599)))).isFalse();
        assertThat(bound(() -> mailboxes.mayBeMailed(mailbox, NOW.plus(HOUR)))).isTrue();
    }

    @Test
    void whatIsForgottenStillCountedForItsHour() {
        Mailboxes mailboxes = mailboxes();
        take(mailboxes, "first", NOW);
        bound(
                () -> {
                    mailboxes.forgetMails(NOW.plusSeconds(3599));
                    return true;
                });
        assertThat(bound(() -> mailboxes.mayBeMailed(mailbox, NOW.plusSeconds(3599)))).isFalse();
    }

    private Instant take(Mailboxes mailboxes, String occasion, Instant now) {
        return bound(() -> mailboxes.takeMail(mailbox, occasion, now));
    }
}
