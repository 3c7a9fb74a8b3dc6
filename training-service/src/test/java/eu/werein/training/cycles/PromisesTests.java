package eu.werein.training.cycles;

import static eu.werein.training.cycles.CycleFixture.complete;
import static eu.werein.training.cycles.CycleFixture.draft;
import static eu.werein.training.cycles.CycleFixture.drawn;
import static eu.werein.training.cycles.CycleFixture.enrolling;
import static eu.werein.training.cycles.CycleFixture.floorForOther;
import static eu.werein.training.cycles.CycleFixture.published;
import static eu.werein.training.cycles.CycleFixture.running;
import static eu.werein.training.cycles.CycleFixture.session;
import static eu.werein.training.cycles.CycleFixture.twelveSeats;
import static eu.werein.training.cycles.CycleFixture.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.CycleRefused.Fixed;
import eu.werein.training.cycles.CycleRefused.Promise;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromisesTests {

    private static final Particulars TOLD = complete();

    private static Particulars told(
            List<Session> sessions, Set<PartnerId> openTo, HomePolicy policy, int rule) {
        return new Particulars(TOLD.texts(), sessions, TOLD.familyFacts(), openTo, policy, rule);
    }

    private static List<Promise> broken(Particulars told, @Nullable SeatRules seats) {
        return catchThrowableOfType(Fixed.class, () -> published().edit(told, seats)).promises();
    }

    @Test
    void nobodyIsShutOut() {
        Particulars narrower =
                told(TOLD.sessions(), Set.of(CycleFixture.HOST), HomePolicy.AUTOMATIC, 80);

        assertThat(broken(narrower, twelveSeats())).containsExactly(Promise.OPEN_TO);
    }

    @Test
    void whatEarnsTheCertificateAndWhoAgreesStays() {
        Particulars other = told(TOLD.sessions(), TOLD.openTo(), HomePolicy.COORDINATOR_AGREES, 50);

        assertThat(broken(other, twelveSeats()))
                .containsExactly(Promise.HOME_POLICY, Promise.ATTENDANCE_RULE);
    }

    @Test
    void aPublicCycleHasASession() {
        assertThat(broken(told(List.of(), TOLD.openTo(), HomePolicy.AUTOMATIC, 80), twelveSeats()))
                .containsExactly(Promise.SESSIONS);
    }

    static Stream<SeatRules> otherRules() {
        SeatRules now = twelveSeats();
        return Stream.of(
                new SeatRules(
                        12,
                        now.floors(),
                        now.floorsReleaseAt(),
                        now.enrolmentClosesAt(),
                        72,
                        now.order()),
                drawn(),
                new SeatRules(
                        12,
                        now.floors(),
                        CycleFixture.DECIDES,
                        now.enrolmentClosesAt(),
                        48,
                        now.order()));
    }

    @ParameterizedTest
    @MethodSource("otherRules")
    void theRuleOfTheSeatsStays(SeatRules other) {
        assertThat(broken(TOLD, other)).containsExactly(Promise.SEATS);
    }

    @Test
    void seatsCannotBeTakenAway() {
        assertThat(broken(TOLD, null)).containsExactly(Promise.SEATS);
    }

    @Test
    void capacityAndFloorsMayChangeAndThatIsTold() {
        SeatRules wider = twelveSeats().withQuotas(20, floorForOther(5));

        for (Cycle cycle : List.of(published(), enrolling(), running())) {
            Cycle.Transition edited = cycle.edit(TOLD, wider);
            assertThat(types(edited)).containsExactly("Changed");
            assertThat(edited.after().state().seats()).contains(wider);
            assertThat(edited.after().state().wireName()).isEqualTo(cycle.state().wireName());
        }
    }

    @Test
    void morePartnersAndOtherDatesMayBeTold() {
        Set<PartnerId> more =
                Set.of(CycleFixture.HOST, CycleFixture.OTHER, new PartnerId("de-uni-saarland"));
        List<Session> moved = List.of(session("one", "2027-03-11", "18:00", "20:30"));

        assertThat(
                        types(
                                published()
                                        .edit(
                                                told(moved, more, HomePolicy.AUTOMATIC, 80),
                                                twelveSeats())))
                .containsExactly("Changed");
    }

    @Test
    void aPublishedDrawKeepsItsSeed() {
        Cycle published =
                draft(complete(), drawn()).publish(CycleFixture.HASH, CycleFixture.NOW).after();

        Cycle edited = published.edit(TOLD, drawn().withQuotas(20, floorForOther(5))).after();

        assertThat(edited.state().seats().orElseThrow().order())
                .isEqualTo(new Order.Draw(CycleFixture.DECIDES, CycleFixture.HASH));
    }

    @Test
    void anEditThatChangesNothingIsNotTold() {
        assertThat(published().edit(TOLD, twelveSeats()).events()).isEmpty();
    }
}
