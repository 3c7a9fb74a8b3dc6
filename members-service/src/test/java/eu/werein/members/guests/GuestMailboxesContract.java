package eu.werein.members.guests;

import static eu.werein.members.guests.GuestFixture.DATE;
import static eu.werein.members.guests.GuestFixture.OTHER_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What holds wherever mailboxes of guests are kept. */
abstract class GuestMailboxesContract {

    private static final GuestId FIRST = new GuestId("first");
    private static final GuestId SECOND = new GuestId("second");
    private static final Instant NOON = Instant.parse("2027-02-01T12:00:00Z");

    private final EmailAddress mailbox = new EmailAddress(UUID.randomUUID() + "@example.org");

    abstract GuestMailboxes mailboxes();

    abstract <T> T bound(Callable<T> work);

    private GuestId claimed(GatheringDate date, GuestId by) {
        return bound(() -> mailboxes().claim(mailbox, date, by));
    }

    private boolean asks(String gathering, String occasion, Instant when) {
        return bound(() -> mailboxes().takeAsking(mailbox, gathering, occasion, when));
    }

    @Test
    void aMailboxIsOneGuestsAtADateAndAnothersAtAnother() {
        assertThat(claimed(DATE, FIRST)).isEqualTo(FIRST);
        assertThat(claimed(DATE, SECOND)).isEqualTo(FIRST);
        assertThat(claimed(OTHER_DATE, SECOND)).isEqualTo(SECOND);
    }

    @Test
    void howTheAddressIsWrittenMakesNoOtherMailbox() {
        claimed(DATE, FIRST);
        EmailAddress shouted = new EmailAddress(mailbox.value().toUpperCase(Locale.ROOT));
        assertThat(bound(() -> mailboxes().claim(shouted, DATE, SECOND))).isEqualTo(FIRST);
    }

    @Test
    void onlyWhoHoldsAMailboxHandsItOnOrLetsItGo() {
        claimed(DATE, FIRST);
        assertThat(bound(() -> mailboxes().handOn(mailbox, DATE, SECOND, FIRST))).isFalse();
        assertThat(bound(() -> mailboxes().handOn(mailbox, DATE, FIRST, SECOND))).isTrue();
        bound(
                () -> {
                    mailboxes().release(mailbox, DATE, FIRST);
                    return true;
                });
        assertThat(claimed(DATE, FIRST)).isEqualTo(SECOND);
    }

    @Test
    void aMailboxAsksThreeTimesADayForOneGathering() {
        assertThat(asks("a", "1", NOON)).isTrue();
        assertThat(asks("a", "2", NOON)).isTrue();
        assertThat(asks("a", "3", NOON)).isTrue();
        assertThat(asks("a", "4", NOON)).isFalse();
        assertThat(asks("b", "5", NOON)).isTrue();
        assertThat(asks("a", "6", NOON.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void theSameAskingTakesTheSameTimeAgain() {
        for (int i = 0; i < 4; i++) {
            assertThat(asks("a", "1", NOON)).isTrue();
        }
        assertThat(asks("a", "2", NOON)).isTrue();
    }

    @Test
    void aMailboxAsksTwelveTimesADayForAllGatherings() {
        for (int i = 0; i < GuestMailboxes.OF_ALL_A_DAY; i++) {
            assertThat(asks("gathering " + i, "occasion " + i, NOON)).isTrue();
        }
        assertThat(asks("one more", "one more", NOON)).isFalse();
    }

    @Test
    void whatWasAskedBeforeTodayIsForgottenAndWhatIsAskedTodayIsNot() {
        Instant tomorrow = NOON.plus(Duration.ofDays(1));
        for (int i = 0; i < GuestMailboxes.A_DAY; i++) {
            asks("a", "yesterday " + i, NOON);
            asks("a", "today " + i, tomorrow);
        }
        bound(
                () -> {
                    mailboxes().forgetAskings(tomorrow);
                    return true;
                });
        assertThat(asks("a", "late", NOON)).isTrue();
        assertThat(asks("a", "late", tomorrow)).isFalse();
    }
}
