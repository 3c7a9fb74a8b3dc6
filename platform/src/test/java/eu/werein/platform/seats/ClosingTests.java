package eu.werein.platform.seats;

import static eu.werein.platform.seats.Plans.BE;
import static eu.werein.platform.seats.Plans.hours;
import static eu.werein.platform.seats.Plans.seats;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.seats.Standing.Confirmed;
import eu.werein.platform.seats.Standing.Gone;
import eu.werein.platform.seats.Standing.Offered;
import eu.werein.platform.seats.Standing.Reason;
import eu.werein.platform.seats.Standing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enrolment closes at another time than it was published with, after 200 hours. */
class ClosingTests {

    private final Plans plan = Plans.of(seats(1));

    @BeforeEach
    void firstHasTheSeat() {
        plan.enrol(1, BE);
        plan.enrol(2, BE);
    }

    private Outcome closeAt(int hours) {
        return plan.decide(new SeatCommand.MoveClosing(hours(hours)));
    }

    @Test
    void whoeverComesBeforeTheNewClosingIsLetIn() {
        closeAt(300);
        assertThat(plan.afterHours(250).enrol(3, BE)).isInstanceOf(Outcome.Told.class);
    }

    @Test
    void whoeverComesAfterTheNewClosingIsLate() {
        closeAt(150);
        assertThat(plan.afterHours(150).enrol(3, BE)).isEqualTo(new Outcome.Closed());
    }

    @Test
    void whatHasClosedOpensAgain() {
        plan.afterHours(210).cancel(1);
        assertThat(plan.standing(2)).isEqualTo(new Waiting());
        closeAt(300);
        assertThat(plan.standing(2)).isEqualTo(new Offered(hours(258)));
    }

    @Test
    void aClosingThatIsOverClosesAtOnce() {
        plan.afterHours(5).cancel(1);
        closeAt(5);
        assertThat(plan.standing(2)).isEqualTo(new Gone(Reason.ENDED));
        assertThat(plan.plan().progress().closed()).isTrue();
    }

    @Test
    void anOfferEndsWithAClosingThatComesSooner() {
        plan.cancel(1);
        closeAt(20);
        assertThat(plan.standing(2)).isEqualTo(new Offered(hours(20)));
    }

    @Test
    void whoHasASeatKeepsIt() {
        closeAt(0);
        assertThat(plan.standing(1)).isEqualTo(new Confirmed());
    }

    @Test
    void theSameClosingAgainChangesNothing() {
        closeAt(200);
        assertThat(plan.events()).isEmpty();
    }

    @Test
    void floorsAreReleasedWithAClosingThatComesSooner() {
        closeAt(50);
        assertThat(plan.plan().rules().floorsReleaseAt()).isEqualTo(hours(50));
    }

    @Test
    void whatIsCancelledOpensForNobody() {
        plan.decide(new SeatCommand.CancelPlan());
        assertThat(closeAt(300)).isEqualTo(new Outcome.Cancelled());
    }
}
