package eu.werein.members.guests.letters;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.errands.Errand;
import eu.werein.members.guests.Reception;
import eu.werein.members.hosted.Standing;
import eu.werein.members.notifications.Letter;
import eu.werein.members.notifications.Writing;
import eu.werein.members.tokens.MailedTokens;
import eu.werein.platform.tenant.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuestLetterTests {

    private static final Instant DAY_BEFORE = Instant.parse("2027-03-03T18:30:00Z");
    private static final Standing WAITING = new Standing.Waiting();
    private static final Standing OFFERED =
            new Standing.Offered(Instant.parse("2027-03-02T12:00:00Z"));

    private final List<Errand> asked = new ArrayList<>();
    private final List<String> minted = new ArrayList<>();
    private final Reception reception =
            new Reception(clock -> new MailedGuestLetters(asked::add, clock));
    private final GuestLetter letters =
            new GuestLetter(
                    reception.guests(), reception.gatherings(), new Mint(), reception.clock());

    /** Tokens that say what they are for. */
    private final class Mint implements MailedTokens {
        @Override
        public String mint(Purpose purpose, String subject, Duration validity) {
            minted.add(purpose + " " + subject + " " + validity);
            return purpose.name();
        }

        @Override
        public Optional<Meaning> meaning(Purpose purpose, String token) {
            return Optional.of(new Meaning(new PartnerId("be-one"), token));
        }

        @Override
        public void forgetExpired(Instant now) {}
    }

    private Writing write(Errand errand) {
        return Bound.to("be-one", () -> letters.write(errand));
    }

    private Letter last() {
        return (Letter) write(asked.getLast());
    }

    @Test
    void theFirstLetterSaysWhatSheAsksForAndWorksForTwoDays() {
        reception.ask();
        assertThat(last().purpose()).isEqualTo("guest-confirm");
        assertThat(last().path()).isEqualTo("/g/confirm#CONFIRM_SEAT");
        assertThat(last().values())
                .containsEntry("givenName", "Ada")
                .containsEntry("gathering", "Een avond");
        assertThat(last().values().get("starts")).contains("donderdag 4 maart 2027", "19:30");
        assertThat(minted.getFirst()).isEqualTo("CONFIRM_SEAT ada PT48H");
    }

    @Test
    void whoHasConfirmedIsNotAskedToConfirm() {
        reception.ask();
        Errand first = asked.getLast();
        reception.come();
        assertThat(write(first)).isEqualTo(new Writing.Nothing());
    }

    @Test
    void anOfferNamesItsDeadlineByTheClocksOfThePlace() {
        reception.come();
        reception.told(OFFERED, 4);
        assertThat(last().purpose()).isEqualTo("guest-offered");
        assertThat(last().path()).isEqualTo("/g/seat#GUEST_SEAT");
        assertThat(last().values().get("deadline")).contains("dinsdag 2 maart 2027", "13:00");
    }

    @Test
    void whatIsNotSoAnyMoreIsNotWritten() {
        reception.come();
        reception.told(WAITING, 4);
        Errand waiting = asked.getLast();
        reception.told(OFFERED, 5);
        assertThat(write(waiting)).isEqualTo(new Writing.Nothing());
        assertThat(last().purpose()).isEqualTo("guest-offered");
    }

    @Test
    void whoAsksAgainIsToldOnceMoreWhereSheStands() {
        reception.come();
        reception.told(WAITING, 4);
        Errand first = asked.getLast();
        reception.askAgain();
        assertThat(asked.getLast()).isNotEqualTo(first);
        assertThat(last().purpose()).isEqualTo("guest-waiting");
    }

    @Test
    void thatNobodyGetsASeatAnyMoreIsToldByNoLetter() {
        reception.come();
        int before = asked.size();
        reception.told(new Standing.Gone(Standing.Reason.ENDED), 4);
        assertThat(asked).hasSize(before);
    }

    @Test
    void whoHasWithdrawnIsNotWrittenTo() {
        reception.come();
        reception.told(WAITING, 4);
        reception.withdraw();
        assertThat(write(asked.getLast())).isEqualTo(new Writing.Nothing());
    }

    @Test
    void aMovedDateIsToldWithWhenItIsNowAndWhy() {
        reception.come();
        reception.moved("De verwarming is stuk.");
        assertThat(last().purpose()).isEqualTo("guest-moved");
        assertThat(last().variant()).isEqualTo("explained");
        assertThat(last().values()).containsEntry("reason", "De verwarming is stuk.");
        assertThat(last().values().get("starts")).contains("vrijdag 5 maart 2027");
    }

    @Test
    void whoHasASeatIsRemindedTheDayBefore() {
        reception.come();
        reception.told(new Standing.Confirmed(), 4);
        Errand reminder = asked.getLast();
        assertThat(write(reminder)).isInstanceOf(Writing.NotYet.class);
        reception.clock().set(DAY_BEFORE);
        assertThat(last().purpose()).isEqualTo("guest-reminder");
        assertThat(last().path()).isEqualTo("/g/seat#GUEST_SEAT");
        reception.clock().pass(Duration.ofDays(1));
        assertThat(write(reminder)).isEqualTo(new Writing.Nothing());
    }

    @Test
    void whoGetsASeatOnTheLastDayOrWaitsIsNotReminded() {
        reception.come();
        reception.told(WAITING, 4);
        assertThat(asked).extracting(Errand::kind).doesNotContain("mail/guest-reminder");
        reception.clock().set(DAY_BEFORE);
        reception.told(new Standing.Confirmed(), 5);
        assertThat(asked).extracting(Errand::kind).doesNotContain("mail/guest-reminder");
    }

    @Test
    void sheIsRemindedOfTheTimeItWasMovedToAndOfNoOther() {
        reception.come();
        reception.told(new Standing.Confirmed(), 4);
        Errand former = asked.getLast();
        reception.moved("De verwarming is stuk.");
        reception.clock().set(DAY_BEFORE);
        assertThat(write(former)).isEqualTo(new Writing.Nothing());
        reception.clock().pass(Duration.ofDays(1));
        assertThat(last().purpose()).isEqualTo("guest-reminder");
    }

    @Test
    void whoGivesHerSeatBackIsNotReminded() {
        reception.come();
        reception.told(new Standing.Confirmed(), 4);
        reception.withdraw();
        reception.clock().set(DAY_BEFORE);
        assertThat(write(asked.getLast())).isEqualTo(new Writing.Nothing());
    }
}
