package eu.werein.platform.seats;

import static eu.werein.platform.seats.Plans.BE;
import static eu.werein.platform.seats.Plans.ES;
import static eu.werein.platform.seats.Plans.FR_ELEO;
import static eu.werein.platform.seats.Plans.FR_LINC;
import static eu.werein.platform.seats.Plans.floor;
import static eu.werein.platform.seats.Plans.hours;
import static eu.werein.platform.seats.Plans.id;
import static eu.werein.platform.seats.Plans.people;
import static eu.werein.platform.seats.Plans.seats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.werein.platform.seats.Standing.Confirmed;
import eu.werein.platform.seats.Standing.Offered;
import eu.werein.platform.seats.Standing.Waiting;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who fits: capacity, floors, parties. */
class FittingTests {

    @Test
    void lastSeatIsGivenAndTheNextOneWaits() {
        Plans plan = Plans.of(seats(1));
        assertThat(plan.enrol(1, BE)).isEqualTo(new Outcome.Told(id(1), Answer.CONFIRMED));
        assertThat(plan.enrol(2, BE)).isEqualTo(new Outcome.Told(id(2), Answer.WAITING));
    }

    @Test
    void seatThatAFloorKeepsIsForItsPartnerOnly() {
        Plans plan = Plans.of(seats(2, floor(ES, 1), new Order.Arrival()));
        plan.enrol(1, BE);
        plan.enrol(2, BE);
        plan.enrol(3, ES);
        assertThat(plan.standing(2)).isEqualTo(new Waiting());
        assertThat(plan.standing(3)).isEqualTo(new Confirmed());
    }

    @Test
    void floorOfACountryIsSharedByItsPartners() {
        Floors france = new Floors(Floors.Quota.COUNTRY, Map.of("fr", 2));
        Plans plan = Plans.of(seats(3, france, new Order.Arrival()));
        plan.enrol(1, BE);
        plan.enrol(2, FR_ELEO);
        plan.enrol(3, FR_LINC);
        plan.enrol(4, FR_LINC);
        assertThat(plan.standing(3)).isEqualTo(new Confirmed());
        assertThat(plan.standing(4)).isEqualTo(new Waiting());
    }

    @Test
    void releasedFloorsKeepNothing() {
        Plans plan = Plans.of(seats(1, floor(ES, 1), new Order.Arrival()));
        plan.enrol(1, BE);
        plan.afterHours(100).tick();
        assertThat(plan.standing(1)).isEqualTo(new Offered(hours(148)));
    }

    @Test
    void partyGetsAllItsSeatsOrWaitsTogether() {
        Plans plan = Plans.of(seats(3));
        plan.enrol(1, BE);
        plan.enrol(10, BE, people(10, 3));
        assertThat(plan.standing(10)).isEqualTo(new Waiting());
        assertThat(plan.plan().held()).isEqualTo(1);
    }

    @Test
    void smallerPartyMayPassALargerOneWhichKeepsItsPlace() {
        Plans plan = Plans.of(seats(3));
        plan.enrol(1, BE, people(1, 2));
        plan.enrol(10, BE, people(10, 2));
        plan.enrol(20, BE);
        assertThat(plan.standing(20)).isEqualTo(new Confirmed());
        assertThat(plan.explanation(10).place()).isEqualTo(1);
    }

    @Test
    void partyThatShrinksKeepsItsPlace() {
        Plans plan = Plans.of(seats(1));
        plan.enrol(1, BE);
        plan.enrol(10, BE, people(10, 2));
        plan.enrol(20, BE);
        assertThat(plan.leave(10, 11)).isEqualTo(new Outcome.Told(id(10), Answer.SHRUNK));
        plan.cancel(1);
        assertThat(plan.standing(10)).isInstanceOf(Offered.class);
        assertThat(plan.standing(20)).isEqualTo(new Waiting());
    }

    @Test
    void seatsThatAPartyGivesUpAreOffered() {
        Plans plan = Plans.of(seats(2));
        plan.enrol(10, BE, people(10, 2));
        plan.enrol(20, ES);
        plan.leave(10, 11);
        assertThat(plan.standing(20)).isInstanceOf(Offered.class);
    }

    @Test
    void nextOneLeadsWhenTheLeaderLeaves() {
        Plans plan = Plans.of(seats(3));
        plan.enrol(10, BE, people(10, 3));
        plan.leave(10, 10);
        assertThat(plan.plan().party(id(10)).orElseThrow().party()).isEqualTo(people(11, 2));
        assertThat(plan.standing(10)).isEqualTo(new Confirmed());
    }

    @Test
    void partyOfANumberGoesWithWhoAnsweredForIt() {
        Plans plan = Plans.of(seats(4));
        plan.enrol(1, BE, new Party(people(1, 1).named(), 3));
        assertThat(plan.shrink(1, 3)).isEqualTo(new Outcome.NotFewer());
        plan.shrink(1, 1);
        assertThat(plan.plan().held()).isEqualTo(2);
        plan.leave(1, 1);
        assertThat(plan.plan().held()).isZero();
    }

    @Test
    void partyIsOneToFourDifferentPeople() {
        assertThatThrownBy(() -> people(1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Party.of(Plans.person(1), Plans.person(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void floorsThatNeedMoreThanThereIsAreNotPublished() {
        assertThat(Allocator.publish(seats(2, floor(ES, 3), new Order.Arrival()), hours(0)))
                .isEqualTo(new Publication.Refused(new Outcome.TooFewSeats(3)));
    }

    @Test
    void capacityGoesNoLowerThanSeatsHeldAndKept() {
        Plans plan = Plans.of(seats(5, floor(ES, 2), new Order.Arrival()));
        plan.enrol(10, BE, people(10, 2));
        assertThat(plan.change(3, floor(ES, 2))).isEqualTo(new Outcome.TooFewSeats(4));
        assertThat(plan.change(4, floor(ES, 2))).isEqualTo(new Outcome.Done());
    }

    @Test
    void moreSeatsAreOfferedToThoseWhoWait() {
        Plans plan = Plans.of(seats(1));
        plan.enrol(1, BE);
        plan.enrol(2, BE);
        plan.change(2, Floors.NONE);
        assertThat(plan.standing(2)).isEqualTo(new Offered(hours(48)));
    }
}
