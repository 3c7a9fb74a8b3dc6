package eu.werein.members.guests;

import static eu.werein.members.guests.GuestFixture.DATE;
import static eu.werein.members.guests.GuestFixture.EVENING;
import static eu.werein.members.guests.GuestFixture.evening;
import static eu.werein.members.guests.GuestFixture.visitor;
import static eu.werein.members.guests.Reception.ADA;
import static eu.werein.members.guests.Reception.MAILBOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.members.guests.GuestEvent.Comes;
import eu.werein.members.guests.GuestEvent.Withdrew;
import eu.werein.members.guests.GuestState.Coming;
import eu.werein.members.guests.GuestState.Withdrawn;
import eu.werein.members.hosted.Standing;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnswerAsGuestTests {

    private static final Standing OFFERED =
            new Standing.Offered(Instant.parse("2027-03-01T12:00:00Z"));

    private final Reception reception = new Reception();

    @Test
    void whoOpensTheLinkComesOnce() {
        reception.come();
        reception.answer.confirm(ADA);
        assertThat(reception.ada().state()).isEqualTo(new Coming(visitor(MAILBOX)));
        assertThat(reception.guests.told()).singleElement().isInstanceOf(Comes.class);
    }

    @Test
    void nobodyConfirmsForADateThatWasTakenBackSince() {
        reception.ask();
        reception.gatherings.keep(evening(2, true, EVENING, false));
        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> reception.answer.confirm(ADA));
        assertThat(reception.guests.told()).isEmpty();
    }

    @Test
    void whoComesOpensTheLinkAgainThoughTheDateWasTakenBack() {
        reception.come();
        reception.gatherings.keep(evening(2, true, EVENING, false));
        assertThat(reception.answer.confirm(ADA)).isPresent();
    }

    @Test
    void aSeatThatIsOfferedIsTakenByComingAgain() {
        reception.come();
        reception.standings.told(ADA, OFFERED, 5);
        assertThat(reception.answer.take(ADA).map(Guest::state))
                .contains(new Coming(visitor(MAILBOX)));
        assertThat(reception.guests.told()).hasSize(2).last().isInstanceOf(Comes.class);
    }

    @Test
    void whereNothingIsOfferedNothingIsTaken() {
        reception.come();
        reception.standings.told(ADA, new Standing.Waiting(), 5);
        reception.answer.take(ADA);
        assertThat(reception.guests.told()).hasSize(1);
    }

    @Test
    void whoWithdrawsIsForgottenAtOnceAndItIsTold() {
        reception.come();
        reception.answer.withdraw(ADA);
        reception.answer.withdraw(ADA);
        assertThat(reception.ada().state()).isEqualTo(new Withdrawn());
        assertThat(reception.ada().visitor()).isEmpty();
        assertThat(reception.guests.told()).hasSize(2).last().isInstanceOf(Withdrew.class);
        GuestId next = new GuestId("next");
        assertThat(reception.mailboxes.claim(visitor(MAILBOX).email(), DATE, next)).isEqualTo(next);
    }

    @Test
    void whoNeverConfirmedHasNothingToTellWhenSheWithdraws() {
        reception.ask();
        reception.answer.withdraw(ADA);
        assertThat(reception.ada().state()).isEqualTo(new Withdrawn());
        assertThat(reception.guests.told()).isEmpty();
    }

    @Test
    void whoHasWithdrawnIsNotKnownToTheOldLinks() {
        reception.come();
        reception.answer.withdraw(ADA);
        assertThat(reception.answer.confirm(ADA)).isEmpty();
        assertThat(reception.answer.take(ADA)).isEmpty();
    }
}
