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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoTimeoutException;
import eu.werein.platform.outbox.Revision;
import eu.werein.platform.seats.Answer;
import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.SeatEvent;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Standing;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.training.cycles.CycleId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecidersTests {

    private static final PartnerId OTHER = new PartnerId("es-uvigo");
    private static final Clock CLOCK = Clock.fixed(START, ZoneOffset.UTC);

    private final InMemorySeatPlans plans = new InMemorySeatPlans();
    private final Deciders deciders = new Deciders(plans, CLOCK);
    private final Deciders elsewhere = new Deciders(plans, CLOCK);

    private static <T> T at(PartnerId host, Supplier<T> work) {
        return TenantContext.<T, RuntimeException>call(host, work::get);
    }

    private static Optional<Outcome> enrols(Deciders deciders, String... names) {
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
                Deciders one = i % 2 == 0 ? deciders : elsewhere;
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
    void whatAnotherProcessKeptIsKnownBeforeAnybodyIsRefused() {
        published(2);
        enrols(deciders, "ana");
        enrols(elsewhere, "eva");
        assertThat(at(HOME, () -> deciders.decide(PLAN, leave("eva"))))
                .isEqualTo(told("eva", Answer.LEFT));
    }

    @Test
    void aRepeatedRequestIsAnsweredByANewProcessAsTheFirstTime() {
        published(1);
        enrols(deciders, "ana");
        enrols(deciders, "eva");
        at(HOME, () -> deciders.decide(PLAN, leave("ana")));
        assertThat(plan(HOME).party(id("eva")).orElseThrow().standing())
                .isInstanceOf(Standing.Offered.class);
        assertThat(enrols(new Deciders(plans, CLOCK), "eva"))
                .isEqualTo(told("eva", Answer.WAITING));
    }

    @Test
    void commandsThatWaitAreKeptWithOneWrite() throws InterruptedException {
        published(1);
        SlowPlans slow = new SlowPlans(plans);
        Deciders behind = new Deciders(slow, CLOCK);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            clients.execute(() -> enrols(behind, "first"));
            slow.reached.await();
            for (int i = 0; i < 100; i++) {
                String name = "n" + i;
                clients.execute(() -> enrols(behind, name));
            }
            while (behind.waiting(HOME, PLAN) < 100) {
                Thread.onSpinWait();
            }
            slow.goOn.countDown();
        }
        assertThat(plans.writes()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whenTheStoreFailsNobodyIsToldThatSheWasRefused(boolean kept) {
        published(1);
        FailingPlans failing = new FailingPlans(plans, kept);
        Deciders unlucky = new Deciders(failing, CLOCK);
        assertThatExceptionOfType(Undecided.class)
                .isThrownBy(() -> enrols(unlucky, "ana"))
                .returns(Undecided.Why.UNKNOWN, Undecided::why);
        failing.fails = false;
        assertThat(enrols(unlucky, "ana")).isEqualTo(told("ana", Answer.CONFIRMED));
        assertThat(enrols(unlucky, "eva")).isEqualTo(told("eva", Answer.WAITING));
    }

    @Test
    void aDeciderWithNothingToDoEnds() {
        Deciders hasty = new Deciders(plans, CLOCK, Duration.ofMillis(1));
        published(1);
        enrols(hasty, "ana");
        while (hasty.running() > 0) {
            Thread.onSpinWait();
        }
        assertThat(enrols(hasty, "eva")).isEqualTo(told("eva", Answer.WAITING));
    }

    /** Passes on to other plans, by a write that may be held up or fail. */
    private static class PassedOn implements SeatPlans {
        private final SeatPlans plans;

        PassedOn(SeatPlans plans) {
            this.plans = plans;
        }

        @Override
        public boolean publish(
                CycleId id, SeatPlan seats, SeatEvent.Published event, Secrets secrets) {
            return plans.publish(id, seats, event, secrets);
        }

        @Override
        public Optional<KeptPlan> find(CycleId id) {
            return plans.find(id);
        }

        @Override
        public Optional<Secrets> secrets(CycleId id) {
            return plans.secrets(id);
        }

        @Override
        public boolean isCurrent(KeptPlan plan) {
            return plans.isCurrent(plan);
        }

        @Override
        public Optional<Revision> keep(KeptPlan decided, List<News> news) {
            return plans.keep(decided, news);
        }

        @Override
        public List<CycleId> due(Instant then, int limit) {
            return plans.due(then, limit);
        }
    }

    private static final class SlowPlans extends PassedOn {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        SlowPlans(SeatPlans plans) {
            super(plans);
        }

        @Override
        public Optional<Revision> keep(KeptPlan decided, List<News> news) {
            reached.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return super.keep(decided, news);
        }
    }

    private static final class FailingPlans extends PassedOn {
        private final boolean kept;
        private volatile boolean fails = true;

        FailingPlans(SeatPlans plans, boolean kept) {
            super(plans);
            this.kept = kept;
        }

        @Override
        public Optional<Revision> keep(KeptPlan decided, List<News> news) {
            if (!fails) {
                return super.keep(decided, news);
            }
            if (kept) {
                super.keep(decided, news);
            }
            throw new MongoTimeoutException("nobody knows");
        }
    }
}
