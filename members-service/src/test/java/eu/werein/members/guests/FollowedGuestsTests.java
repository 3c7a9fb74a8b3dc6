package eu.werein.members.guests;

import static eu.werein.members.guests.GuestFixture.DATE;
import static eu.werein.members.guests.GuestFixture.EVENING;
import static eu.werein.members.guests.GuestFixture.evening;
import static eu.werein.members.guests.Reception.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.hosted.Standing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowedGuestsTests {

    private static final List<LocalDate> NONE = List.of();
    private static final List<LocalDate> THAT = List.of(DATE.date());

    private final Reception reception = new Reception();

    private void told(Standing standing, long sequence) {
        reception.standings.told(ADA, standing, sequence);
    }

    @Test
    void whereSheStandsIsKeptAndWrittenTo() {
        reception.come();
        told(new Standing.Waiting(), 4);
        assertThat(reception.ada().standing()).contains(new Standing.Waiting());
        assertThat(reception.letters.asked()).endsWith("waiting ada");
    }

    @Test
    void whatIsOlderThanWhatIsKnownChangesNothing() {
        reception.come();
        told(new Standing.Confirmed(), 4);
        told(new Standing.Waiting(), 3);
        assertThat(reception.ada().standing()).contains(new Standing.Confirmed());
        assertThat(reception.letters.asked()).doesNotContain("waiting ada");
    }

    @Test
    void nobodyIsToldOfHerStandingWhoHasWithdrawn() {
        reception.come();
        reception.answer.withdraw(ADA);
        told(new Standing.Gone(Standing.Reason.ENDED), 4);
        assertThat(reception.letters.asked()).containsExactly("confirm ada ada");
    }

    @Test
    void aDateThatIsMovedTakesItsGuestsAlongAndTellsThem() {
        reception.come();
        reception.changes.changed(evening(2, true, EVENING.plusDays(1), true), THAT, NONE);
        assertThat(reception.ada().starts()).isEqualTo(EVENING.plusDays(1));
        assertThat(reception.letters.asked()).endsWith("moved ada 2");
    }

    @Test
    void whoHasNotConfirmedIsMovedAndNotWrittenTo() {
        reception.ask();
        reception.changes.changed(evening(2, true, EVENING.plusDays(1), true), THAT, NONE);
        assertThat(reception.ada().starts()).isEqualTo(EVENING.plusDays(1));
        assertThat(reception.letters.asked()).containsExactly("confirm ada ada");
    }

    @Test
    void anOlderChangeThatIsToldAgainMovesNobodyBack() {
        reception.come();
        reception.changes.changed(evening(3, true, EVENING.plusDays(2), true), THAT, NONE);
        reception.changes.changed(evening(2, true, EVENING.plusDays(1), true), THAT, NONE);
        assertThat(reception.ada().starts()).isEqualTo(EVENING.plusDays(2));
    }

    @Test
    void guestsOfADateThatIsTakenBackAreToldAlsoBeforeItIsDecidedWhereTheyStand() {
        reception.come();
        reception.changes.changed(evening(2, true, EVENING, false), NONE, THAT);
        assertThat(reception.letters.asked()).endsWith("cancelled ada 2");
    }

    @Test
    void whoLostHerSeatIsNotToldThatTheDateIsTakenBack() {
        reception.come();
        told(new Standing.Gone(Standing.Reason.EXPIRED), 4);
        reception.changes.changed(evening(2, true, EVENING, false), NONE, THAT);
        assertThat(reception.letters.asked()).doesNotContain("cancelled ada 2");
    }
}
