package eu.werein.members.guests;

import static eu.werein.members.guests.GuestFixture.DATE;
import static eu.werein.members.guests.GuestFixture.EVENING;
import static eu.werein.members.guests.GuestFixture.asking;
import static eu.werein.members.guests.GuestFixture.evening;
import static eu.werein.members.guests.GuestFixture.visitor;
import static eu.werein.members.guests.Reception.ADA;
import static eu.werein.members.guests.Reception.FORM;
import static eu.werein.members.guests.Reception.MAILBOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.members.guests.AskForSeat.Asking;
import eu.werein.members.guests.GuestState.Asked;
import eu.werein.members.guests.NotOpen.Why;
import eu.werein.members.hosted.Standing;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AskForSeatTests {

    private final Reception reception = new Reception();

    private void ask(String id) {
        ask(id, asking(MAILBOX, 1));
    }

    private void ask(String id, Asking asking) {
        reception.ask.ask(new GuestId(id), asking, new Request(null, "form of " + id));
    }

    private Why refused(Asking asking) {
        var refused = assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> ask("ada", asking));
        return refused.actual().why();
    }

    @Test
    void whoAsksIsWrittenToAndTellsNobodyAnything() {
        reception.ask();
        assertThat(reception.ada().state()).isEqualTo(new Asked(visitor(MAILBOX)));
        assertThat(reception.ada().people()).isEqualTo(2);
        assertThat(reception.letters.asked()).containsExactly("confirm ada ada");
        assertThat(reception.guests.told()).isEmpty();
    }

    @Test
    void aFormThatComesTwiceIsTakenOnce() {
        reception.ask();
        reception.ask();
        assertThat(reception.ada().version()).isEqualTo(1);
        assertThat(reception.letters.asked()).hasSize(1);
    }

    @Test
    void aKeyThatWasUsedForAnotherFormIsRefused() {
        reception.ask();
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(
                        () ->
                                reception.ask.ask(
                                        ADA, asking(MAILBOX, 3), new Request(null, "another")));
    }

    @Test
    void untilSheConfirmsTheLastFormCountsAndIsWrittenAboutAgain() {
        reception.ask();
        ask("second", asking("ADA@example.org", 4));
        assertThat(reception.ada().people()).isEqualTo(4);
        assertThat(reception.guests.find(new GuestId("second"))).isEmpty();
        assertThat(reception.letters.asked())
                .containsExactly("confirm ada ada", "confirm ada second");
    }

    @Test
    void whoComesAlreadyChangesNothingByAskingAndIsToldWhereSheStands() {
        reception.come();
        ask("second", asking(MAILBOX, 4));
        assertThat(reception.ada().people()).isEqualTo(2);
        assertThat(reception.letters.asked()).contains("again ada second");
    }

    @Test
    void whoLetASeatExpireMayAskAgain() {
        reception.come();
        reception.standings.told(ADA, new Standing.Gone(Standing.Reason.EXPIRED), 7);
        ask("second", asking(MAILBOX, 1));
        assertThat(reception.ada().state()).isInstanceOf(Asked.class);
        assertThat(reception.letters.asked()).contains("confirm ada second");
    }

    @Test
    void whoWithdrewIsANewGuestWhenSheAsksAgain() {
        reception.come();
        reception.answer.withdraw(ADA);
        ask("second");
        assertThat(reception.guests.find(new GuestId("second"))).isPresent();
        assertThat(reception.letters.asked()).contains("confirm second second");
    }

    @Test
    void aMailboxWhoseGuestIsForgottenGoesToTheNextOne() {
        reception.ask();
        reception.guests.change(ADA, Guest::withdraw);
        ask("second");
        assertThat(reception.mailboxes.claim(visitor(MAILBOX).email(), DATE, ADA))
                .isEqualTo(new GuestId("second"));
    }

    @Test
    void aMailboxIsWrittenToThreeTimesADayForOneGathering() {
        ask("1");
        ask("2");
        ask("3");
        ask("4");
        assertThat(reception.letters.asked())
                .containsExactly("confirm 1 1", "confirm 1 2", "confirm 1 3");
        reception.clock.pass(Duration.ofDays(1));
        ask("5");
        assertThat(reception.letters.asked()).contains("confirm 1 5");
    }

    @Test
    void thereIsADateOfSomethingOpenToAskFor() {
        assertThat(
                        refused(
                                new Asking(
                                        new GatheringDate("nothing", DATE.date()),
                                        visitor(MAILBOX),
                                        1)))
                .isEqualTo(Why.UNKNOWN);
        assertThat(
                        refused(
                                new Asking(
                                        new GatheringDate(DATE.gathering(), LocalDate.EPOCH),
                                        visitor(MAILBOX),
                                        1)))
                .isEqualTo(Why.UNKNOWN);
        reception.gatherings.keep(evening(2, false, EVENING, true));
        assertThat(refused(asking(MAILBOX, 1))).isEqualTo(Why.UNKNOWN);
    }

    @Test
    void nobodyAsksForADateThatDoesNotTakePlace() {
        reception.gatherings.keep(evening(2, true, EVENING, false));
        assertThat(refused(asking(MAILBOX, 1))).isEqualTo(Why.CANCELLED);
    }

    @Test
    void nobodyAsksOncePeopleMeet() {
        reception.gatherings.keep(
                evening(2, true, reception.clock.instant().atZone(EVENING.getZone()), true));
        assertThat(refused(asking(MAILBOX, 1))).isEqualTo(Why.OVER);
    }

    @Test
    void whatIsRefusedCountsAsNoAsking() {
        reception.gatherings.keep(evening(2, true, EVENING, false));
        for (int i = 0; i < 4; i++) {
            refused(asking(MAILBOX, 1));
        }
        reception.gatherings.keep(evening(3, true, EVENING, true));
        reception.ask.ask(ADA, asking(MAILBOX, 1), FORM);
        assertThat(reception.letters.asked()).containsExactly("confirm ada ada");
    }
}
