package eu.werein.platform.seats;

import static eu.werein.platform.seats.Plans.BE;
import static eu.werein.platform.seats.Plans.hours;
import static eu.werein.platform.seats.Plans.id;
import static eu.werein.platform.seats.Plans.people;
import static eu.werein.platform.seats.Plans.person;
import static eu.werein.platform.seats.Plans.seats;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.seats.Standing.Confirmed;
import eu.werein.platform.seats.Standing.Gone;
import eu.werein.platform.seats.Standing.Offered;
import eu.werein.platform.seats.Standing.Pending;
import eu.werein.platform.seats.Standing.Reason;
import eu.werein.platform.seats.Standing.Waiting;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Offers, agreement and keys, where the first of three has the only seat. */
class OffersTests {

    private final Plans plan = Plans.of(seats(1));

    @BeforeEach
    void firstHasTheSeat() {
        plan.enrol(1, BE);
        plan.enrol(2, BE);
        plan.enrol(3, BE);
    }

    @Test
    void freeSeatIsOfferedToTheFirstWhoWaits() {
        plan.afterHours(5).cancel(1);
        assertThat(plan.standing(1)).isEqualTo(new Gone(Reason.LEFT));
        assertThat(plan.standing(2)).isEqualTo(new Offered(hours(53)));
        assertThat(plan.standing(3)).isEqualTo(new Waiting());
    }

    @Test
    void offerIsAcceptedUntilItEnds() {
        plan.cancel(1);
        plan.afterHours(47).accept(2);
        assertThat(plan.afterHours(48).tick()).isEqualTo(new Outcome.Done());
        assertThat(plan.standing(2)).isEqualTo(new Confirmed());
    }

    @Test
    void offerThatExpiredGoesToTheNext() {
        plan.cancel(1);
        assertThat(plan.afterHours(48).accept(2))
                .isEqualTo(new Outcome.NotNow(new Gone(Reason.EXPIRED)));
        assertThat(plan.standing(3)).isEqualTo(new Offered(hours(96)));
    }

    @Test
    void offerThatIsRefusedGoesToTheNext() {
        plan.cancel(1);
        plan.refuse(2);
        assertThat(plan.standing(2)).isEqualTo(new Gone(Reason.REFUSED));
        assertThat(plan.standing(3)).isInstanceOf(Offered.class);
    }

    @Test
    void whoLetAnOfferExpireRejoinsAtTheEnd() {
        plan.cancel(1);
        plan.refuse(2);
        plan.enrol(4, BE);
        plan.enrol(22, BE, people(2, 1));
        assertThat(plan.explanation(22).place()).isEqualTo(2);
        assertThat(plan.plan().party(id(2))).isEmpty();
    }

    @Test
    void offerEndsWhenEnrolmentCloses() {
        plan.afterHours(190).cancel(1);
        assertThat(plan.standing(2)).isEqualTo(new Offered(hours(200)));
        plan.afterHours(200).tick();
        assertThat(plan.standing(2)).isEqualTo(new Gone(Reason.ENDED));
        assertThat(plan.standing(3)).isEqualTo(new Waiting());
        assertThat(plan.enrol(4, BE)).isEqualTo(new Outcome.Closed());
    }

    @Test
    void cancellingAllEndsOffersAndRefusesWhatComesAfter() {
        plan.cancel(1);
        plan.decide(new SeatCommand.CancelPlan());
        assertThat(plan.standing(2)).isEqualTo(new Gone(Reason.ENDED));
        assertThat(plan.cancel(3)).isEqualTo(new Outcome.Cancelled());
        assertThat(plan.enrol(4, BE)).isEqualTo(new Outcome.Cancelled());
        assertThat(plan.change(9, Floors.NONE)).isEqualTo(new Outcome.Cancelled());
    }

    @Test
    void pendingPartyHoldsItsSeatForThreeDays() {
        plan.cancel(2);
        plan.cancel(3);
        plan.cancel(1);
        assertThat(plan.enrolUnagreed(4)).isEqualTo(new Outcome.Told(id(4), Answer.PENDING));
        assertThat(plan.standing(4)).isEqualTo(new Pending(hours(72), false));
        plan.afterHours(71).enrol(5, BE);
        assertThat(plan.standing(5)).isEqualTo(new Waiting());
        plan.afterHours(72).tick();
        assertThat(plan.standing(4)).isEqualTo(new Gone(Reason.LAPSED));
        assertThat(plan.standing(5)).isInstanceOf(Offered.class);
    }

    @Test
    void agreementConfirmsWhoCameWhileThereWasASeat() {
        plan.change(4, Floors.NONE);
        plan.enrolUnagreed(4);
        plan.agree(4);
        assertThat(plan.standing(4)).isEqualTo(new Confirmed());
    }

    @Test
    void agreementMakesAnOfferForWhoHadWaited() {
        plan.enrolUnagreed(4);
        plan.change(4, Floors.NONE);
        assertThat(plan.standing(4)).isEqualTo(new Pending(hours(72), true));
        plan.afterHours(10).agree(4);
        assertThat(plan.standing(4)).isEqualTo(new Offered(hours(58)));
    }

    @Test
    void agreementMayComeWhileSheWaits() {
        plan.enrolUnagreed(4);
        plan.agree(4);
        plan.change(4, Floors.NONE);
        assertThat(plan.standing(4)).isEqualTo(new Offered(hours(48)));
    }

    @Test
    void whoseCoordinatorDeclinesIsGone() {
        plan.enrolUnagreed(4);
        plan.decline(4);
        assertThat(plan.standing(4)).isEqualTo(new Gone(Reason.DECLINED));
        assertThat(plan.decline(3)).isEqualTo(new Outcome.NotNow(new Waiting()));
    }

    @Test
    void samePersonTwiceIsTheSameEnrolment() {
        assertThat(plan.enrol(9, Plans.ES, people(2, 1))).isEqualTo(new Outcome.AlreadyIn(id(2)));
        assertThat(plan.enrol(9, BE, Party.of(person(9), person(2))))
                .isEqualTo(new Outcome.CompanionIsIn(person(2)));
    }

    @Test
    void requestThatComesAgainIsAnsweredAsTheFirstTime() {
        plan.cancel(1);
        RequestKey key = new RequestKey(new UUID(9, 9), 1);
        plan.decide(new SeatCommand.Accept(id(2), key));
        plan.cancel(2);
        assertThat(plan.decide(new SeatCommand.Accept(id(2), key)))
                .isEqualTo(new Outcome.Told(id(2), Answer.ACCEPTED));
        assertThat(plan.enrol(2, BE)).isEqualTo(new Outcome.Told(id(2), Answer.WAITING));
    }

    @Test
    void oldKeyEnrolsNobodyWhoCameAgainAndLeft() {
        plan.change(4, Floors.NONE);
        Outcome first = plan.enrol(31, BE);
        plan.cancel(31);
        plan.enrol(32, BE, people(31, 1));
        plan.cancel(32);
        int held = plan.plan().held();
        assertThat(plan.enrol(31, BE)).isEqualTo(first);
        assertThat(plan.plan().held()).isEqualTo(held);
        assertThat(plan.decide(new SeatCommand.Enrol(id(31), 1, BE, people(31, 1), 0, true)))
                .isEqualTo(new Outcome.KeyReused());
    }

    @Test
    void oldRequestIsAnsweredAsTheFirstTimeAlsoAfterSheCameAgain() {
        RequestKey key = new RequestKey(new UUID(9, 9), 1);
        plan.decide(new SeatCommand.Cancel(id(2), key));
        plan.enrol(22, BE, people(2, 1));
        assertThat(plan.decide(new SeatCommand.Cancel(id(2), key)))
                .isEqualTo(new Outcome.Told(id(2), Answer.LEFT));
        assertThat(plan.standing(22)).isEqualTo(new Waiting());
        assertThat(plan.decide(new SeatCommand.Cancel(id(2), new RequestKey(key.value(), 2))))
                .isEqualTo(new Outcome.KeyReused());
        assertThat(plan.cancel(2)).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void lastFourEnrolmentsOfBeforeAreRemembered() {
        for (int number = 31; number <= 36; number++) {
            plan.enrol(number, BE, people(31, 1));
            plan.cancel(number);
        }
        assertThat(plan.plan().party(id(36)).orElseThrow().former())
                .extracting(Former::id)
                .containsExactly(id(32), id(33), id(34), id(35));
        assertThat(plan.enrol(31, BE)).isEqualTo(new Outcome.Told(id(31), Answer.WAITING));
        assertThat(plan.standing(31)).isEqualTo(new Waiting());
    }

    @Test
    void keyOfAnotherRequestIsRefused() {
        UUID used = new UUID(9, 9);
        plan.decide(new SeatCommand.Cancel(id(1), new RequestKey(used, 1)));
        assertThat(plan.decide(new SeatCommand.Cancel(id(1), new RequestKey(used, 2))))
                .isEqualTo(new Outcome.KeyReused());
        assertThat(plan.decide(new SeatCommand.Enrol(id(3), 1, BE, people(3, 1), 0, true)))
                .isEqualTo(new Outcome.KeyReused());
    }

    @Test
    void clockThatGoesBackStandsStill() {
        plan.afterHours(50).cancel(1);
        plan.afterHours(10).refuse(2);
        assertThat(plan.standing(3)).isEqualTo(new Offered(hours(98)));
    }

    @Test
    void whatFellDueIsDoneAlsoBeforeACommandThatIsRefused() {
        plan.cancel(1);
        assertThat(plan.afterHours(48).accept(77)).isEqualTo(new Outcome.Unknown());
        assertThat(plan.events())
                .containsExactly(
                        new SeatEvent.RanOut(hours(48), id(2), Reason.EXPIRED),
                        new SeatEvent.Seated(hours(48), id(3), new Offered(hours(96))));
    }
}
