package eu.werein.platform.seats;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.tenant.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A plan that a test tells a story with: people and enrolments are numbers, time is hours. */
final class Plans {

    static final PartnerId BE = new PartnerId("be-mompreneurs");
    static final PartnerId ES = new PartnerId("es-uvigo");
    static final PartnerId FR_ELEO = new PartnerId("fr-eleo-conseil");
    static final PartnerId FR_LINC = new PartnerId("fr-lincubacteur");
    static final Seed SEED = new Seed("5e".repeat(32));
    private static final Instant START = RandomHistory.START;

    private SeatPlan plan;
    private int hour;
    private int keys;
    private List<SeatEvent> events = List.of();

    private Plans(SeatRules rules) {
        assertThat(Allocator.publish(rules, START)).isInstanceOf(Publication.Done.class);
        plan = ((Publication.Done) Allocator.publish(rules, START)).plan();
    }

    static Plans of(SeatRules rules) {
        return new Plans(rules);
    }

    /** Enrolment closes after 200 hours, floors are released after 100, offers stand 48. */
    static SeatRules seats(int capacity) {
        return seats(capacity, Floors.NONE, new Order.Arrival());
    }

    static SeatRules seats(int capacity, Floors floors, Order order) {
        return new SeatRules(capacity, floors, hours(100), hours(200), 48, order);
    }

    static Floors floor(PartnerId partner, int seats) {
        return new Floors(Floors.Quota.PARTNER, Map.of(partner.value(), seats));
    }

    static Instant hours(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    static EnrolmentId id(int number) {
        return new EnrolmentId(new UUID(1, number));
    }

    static Pseudonym person(int number) {
        return new Pseudonym(new UUID(2, number));
    }

    /** Named people with consecutive numbers. */
    static Party people(int first, int size) {
        return new Party(IntStream.range(first, first + size).mapToObj(Plans::person).toList(), 0);
    }

    Plans afterHours(int hours) {
        hour = hours;
        return this;
    }

    /** Somebody comes alone; enrolment and person have the same number. */
    Outcome enrol(int number, PartnerId partner) {
        return enrol(number, partner, people(number, 1));
    }

    Outcome enrol(int number, PartnerId partner, Party party) {
        return decide(new SeatCommand.Enrol(id(number), 0, partner, party, 0, true));
    }

    Outcome enrolUnagreed(int number) {
        return decide(new SeatCommand.Enrol(id(number), 0, BE, people(number, 1), 0, false));
    }

    Outcome enrolWithPoints(int number, int points) {
        return decide(new SeatCommand.Enrol(id(number), 0, BE, people(number, 1), points, true));
    }

    Outcome accept(int number) {
        return decide(new SeatCommand.Accept(id(number), key()));
    }

    Outcome refuse(int number) {
        return decide(new SeatCommand.Refuse(id(number), key()));
    }

    Outcome agree(int number) {
        return decide(new SeatCommand.Agree(id(number), key()));
    }

    Outcome decline(int number) {
        return decide(new SeatCommand.Decline(id(number), key()));
    }

    Outcome leave(int number, int person) {
        return decide(new SeatCommand.Leave(id(number), person(person), key()));
    }

    Outcome cancel(int number) {
        return decide(new SeatCommand.Cancel(id(number), key()));
    }

    Outcome shrink(int number, int unnamed) {
        return decide(new SeatCommand.Shrink(id(number), unnamed, key()));
    }

    Outcome change(int capacity, Floors floors) {
        return decide(new SeatCommand.ChangeQuotas(capacity, floors));
    }

    Outcome tick() {
        return decide(new SeatCommand.Tick());
    }

    Outcome decide(SeatCommand command) {
        Decision decision = Allocator.decide(plan, command, hours(hour), SEED);
        plan = decision.plan();
        events = decision.events();
        return decision.outcome();
    }

    private RequestKey key() {
        return new RequestKey(new UUID(3, ++keys), 0);
    }

    SeatPlan plan() {
        return plan;
    }

    /** Of the last command. */
    List<SeatEvent> events() {
        return events;
    }

    Standing standing(int number) {
        return plan.party(id(number)).orElseThrow().standing();
    }

    Explanation explanation(int number) {
        return Explanation.of(plan, id(number)).orElseThrow();
    }
}
