package eu.werein.training.enrolment;

import static eu.werein.training.enrolment.SeatFixture.PLAN;
import static eu.werein.training.enrolment.SeatFixture.START;
import static eu.werein.training.enrolment.SeatFixture.enrol;
import static eu.werein.training.enrolment.SeatFixture.id;
import static eu.werein.training.enrolment.SeatFixture.key;
import static eu.werein.training.enrolment.SeatFixture.participant;
import static eu.werein.training.enrolment.SeatFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.outbox.Revision;
import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.Decision;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.Publication;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.seats.Seed;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What holds of plans, wherever they are kept. */
abstract class SeatPlansContract {

    private static final Seed SEED = new Seed("5e".repeat(32));

    abstract SeatPlans plans();

    abstract PartnerId host();

    /** Another host, whose cycles have the same ids. */
    abstract PartnerId otherHost();

    private <T> T at(PartnerId host, Supplier<T> work) {
        return TenantContext.<T, RuntimeException>call(host, work::get);
    }

    private <T> T bound(Supplier<T> work) {
        return at(host(), work);
    }

    private boolean publish(SeatRules rules, int key) {
        Publication.Done done = SeatFixture.published(rules);
        byte[] bytes = new byte[Secrets.KEY_BYTES];
        bytes[0] = (byte) key;
        return plans().publish(PLAN, done.plan(), done.event(), new Secrets(bytes, SEED));
    }

    private boolean published(int capacity) {
        return bound(() -> publish(rules(capacity), 1));
    }

    private KeptPlan kept() {
        return bound(() -> plans().find(PLAN).orElseThrow());
    }

    private Optional<Revision> decide(KeptPlan plan, SeatCommand command, Participant... people) {
        Decision decision = Allocator.decide(plan.seats(), command, START, null);
        List<News> news = plan.enrolments().follow(decision, List.of(people));
        return bound(() -> plans().keep(plan.after(plan.revision(), decision.plan()), news));
    }

    @Test
    void aCycleHasOnePlan() {
        assertThat(published(3)).isTrue();
        assertThat(published(4)).isFalse();
        assertThat(kept().seats().rules()).isEqualTo(rules(3));
    }

    @Test
    void whatIsKeptIsReadAgain() {
        published(3);
        decide(
                kept(),
                enrol("ana", "eva"),
                participant("019ab1c3-1000-7d2e-9f3a-4b5c6d7e8f90", "2027-01"),
                participant("member of another time", null));
        decide(
                kept(),
                enrol("ines", "lea"),
                participant("i", "2027-02"),
                participant("l", "2027-01"));
        KeptPlan read = kept();
        assertThat(read.seats().held()).isEqualTo(2);
        assertThat(read.seats().waiting()).isEqualTo(1);
        assertThat(read.enrolments().get(id("ana")).people())
                .containsExactly(
                        participant("019ab1c3-1000-7d2e-9f3a-4b5c6d7e8f90", "2027-01"),
                        participant("member of another time", null));
        assertThat(read.enrolments().get(id("ines")).people())
                .containsExactly(participant("i", "2027-02"), participant("l", "2027-01"));
    }

    @Test
    void whoIsGoneLeavesWhoLed() {
        published(3);
        decide(kept(), enrol("ana", "eva"), participant("a", null), participant("e", null));
        decide(kept(), new SeatCommand.Cancel(id("ana"), key("1")));
        assertThat(kept().enrolments().get(id("ana")).people())
                .containsExactly(participant("a", null));
    }

    @Test
    void secretsStayAsTheyWereMade() {
        published(3);
        decide(kept(), enrol("ana"), participant("a", null));
        Secrets alone = bound(() -> plans().secrets(PLAN).orElseThrow());
        assertThat(alone.seed()).isEqualTo(SEED);
        assertThat(alone.pseudonym("account")).isEqualTo(kept().secrets().pseudonym("account"));
    }

    @Test
    void whoIsSlowerKeepsNothing() {
        published(3);
        KeptPlan one = kept();
        KeptPlan other = kept();
        assertThat(decide(one, enrol("ana"), participant("a", null))).isPresent();
        assertThat(decide(other, enrol("eva"), participant("e", null))).isEmpty();
        assertThat(kept().seats().party(id("eva"))).isEmpty();
    }

    @Test
    void aPlanThatSomebodyChangedIsNotCurrent() {
        published(3);
        KeptPlan read = kept();
        assertThat(bound(() -> plans().isCurrent(read))).isTrue();
        decide(kept(), enrol("ana"), participant("a", null));
        assertThat(bound(() -> plans().isCurrent(read))).isFalse();
    }

    @Test
    void theRevisionAfterAWriteGuardsTheNext() {
        published(3);
        KeptPlan read = kept();
        Decision first = Allocator.decide(read.seats(), enrol("ana"), START, null);
        List<News> news = read.enrolments().follow(first, List.of(participant("a", null)));
        Revision next =
                bound(() -> plans().keep(read.after(read.revision(), first.plan()), news))
                        .orElseThrow();
        assertThat(decide(read.after(next, first.plan()), enrol("eva"), participant("e", null)))
                .isPresent();
        assertThat(kept().seats().held()).isEqualTo(2);
    }

    @Test
    void aPlanIsDueWhenTimeChangesItNext() {
        bound(() -> publish(rules(1, new Order.Priority(START.plus(Duration.ofDays(2)))), 1));
        assertThat(bound(() -> plans().due(START.plus(Duration.ofDays(1)), 9))).isEmpty();
        assertThat(bound(() -> plans().due(START.plus(Duration.ofDays(2)), 9)))
                .containsExactly(PLAN);
    }

    @Test
    void aPlanThatNothingFallsDueInIsNeverDue() {
        published(3);
        decide(kept(), new SeatCommand.CancelPlan());
        assertThat(bound(() -> plans().due(START.plus(Duration.ofDays(999)), 9))).isEmpty();
    }

    @Test
    void plansWithTheSameIdAtTwoHostsAreTwo() {
        published(3);
        at(otherHost(), () -> publish(rules(7), 2));
        decide(kept(), enrol("ana"), participant("a", null));
        KeptPlan other = at(otherHost(), () -> plans().find(PLAN).orElseThrow());
        assertThat(other.seats().rules().capacity()).isEqualTo(7);
        assertThat(other.seats().held()).isZero();
        assertThat(other.secrets().pseudonym("account"))
                .isNotEqualTo(kept().secrets().pseudonym("account"));
    }
}
