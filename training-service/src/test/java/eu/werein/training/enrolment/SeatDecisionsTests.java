package eu.werein.training.enrolment;

import static eu.werein.training.enrolment.SeatFixture.HOME;
import static eu.werein.training.enrolment.SeatFixture.PLAN;
import static eu.werein.training.enrolment.SeatFixture.START;
import static eu.werein.training.enrolment.SeatFixture.id;
import static eu.werein.training.enrolment.SeatFixture.key;
import static eu.werein.training.enrolment.SeatFixture.people;
import static eu.werein.training.enrolment.SeatFixture.publish;
import static eu.werein.training.enrolment.SeatFixture.request;
import static eu.werein.training.enrolment.SeatFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.seats.Answer;
import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Standing;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.training.cycles.CycleId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatDecisionsTests {

    private static final PartnerId OTHER = new PartnerId("es-uvigo");
    private static final Clock CLOCK = Clock.fixed(START, ZoneOffset.UTC);

    private final InMemorySeatPlans plans = new InMemorySeatPlans();
    private final Deciders<CycleId, SeatRequest, Outcome> deciders =
            new Deciders<>(new SeatDecisions(plans, CLOCK));
    private final Deciders<CycleId, SeatRequest, Outcome> elsewhere =
            new Deciders<>(new SeatDecisions(plans, CLOCK));

    private static <T> T at(PartnerId host, Supplier<T> work) {
        return TenantContext.<T, RuntimeException>call(host, work::get);
    }

    private static Optional<Outcome> enrols(
            Deciders<CycleId, SeatRequest, Outcome> deciders, String... names) {
        return at(HOME, () -> deciders.decide(PLAN, request(names)));
    }

    private static SeatRequest leave(String name) {
        return new SeatRequest.Leave(id(name), name, key("leave " + name));
    }

    private void published(int capacity) {
        TenantContext.run(HOME, () -> publish(plans, rules(capacity)));
    }

    private SeatPlan plan(PartnerId host) {
        return at(host, () -> plans.find(PLAN).orElseThrow().seats());
    }

    private static Optional<Outcome> told(String name, Answer answer) {
        return Optional.of(new Outcome.Told(id(name), answer));
    }

    @Test
    void whoComesWhileThereIsASeatIsConfirmed() {
        published(1);
        assertThat(enrols(deciders, "ana")).isEqualTo(told("ana", Answer.CONFIRMED));
        assertThat(enrols(deciders, "eva")).isEqualTo(told("eva", Answer.WAITING));
    }

    @Test
    void aPlanThatIsNotThereHasNoOutcome() {
        assertThat(enrols(deciders, "ana")).isEmpty();
    }

    @Test
    void whatIsKeptNamesThePeopleAtHome() {
        published(2);
        enrols(deciders, "ana", "eva");
        assertThat(at(HOME, () -> plans.find(PLAN).orElseThrow().enrolments().get(id("ana"))))
                .extracting(Enrolment::people)
                .isEqualTo(people("ana", "eva"));
    }

    @Test
    void plansWithTheSameIdAtTwoPartnersAreTwo() {
        published(1);
        TenantContext.run(OTHER, () -> publish(plans, rules(1)));
        enrols(deciders, "ana");
        assertThat(at(OTHER, () -> deciders.decide(PLAN, request("eva"))))
                .isEqualTo(told("eva", Answer.CONFIRMED));
        assertThat(plan(HOME).party(id("ana"))).isPresent();
        assertThat(plan(OTHER).party(id("ana"))).isEmpty();
    }

    @Test
    void twoProcessesGiveNoSeatTwice() {
        published(10);
        List<Future<Optional<Outcome>>> told = new ArrayList<>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                String name = "n" + i;
                Deciders<CycleId, SeatRequest, Outcome> one = i % 2 == 0 ? deciders : elsewhere;
                told.add(clients.submit(() -> enrols(one, name)));
            }
        }
        long confirmed =
                IntStream.range(0, 200)
                        .filter(
                                i ->
                                        told.get(i)
                                                .resultNow()
                                                .equals(told("n" + i, Answer.CONFIRMED)))
                        .count();
        assertThat(confirmed).isEqualTo(10);
        assertThat(plan(HOME).held()).isEqualTo(10);
        assertThat(plan(HOME).waiting()).isEqualTo(190);
        assertThat(plans.told()).hasSize(200);
    }

    @Test
    void aRepeatedRequestIsAnsweredByANewProcessAsTheFirstTime() {
        published(1);
        enrols(deciders, "ana");
        enrols(deciders, "eva");
        at(HOME, () -> deciders.decide(PLAN, leave("ana")));
        assertThat(plan(HOME).party(id("eva")).orElseThrow().standing())
                .isInstanceOf(Standing.Offered.class);
        assertThat(enrols(new Deciders<>(new SeatDecisions(plans, CLOCK)), "eva"))
                .isEqualTo(told("eva", Answer.WAITING));
    }
}
