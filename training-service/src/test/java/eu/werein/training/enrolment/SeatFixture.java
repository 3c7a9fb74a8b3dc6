package eu.werein.training.enrolment;

import eu.werein.platform.outbox.Revision;
import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.Publication;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.CycleId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans and parties by short names. */
final class SeatFixture {

    static final Instant START = Instant.parse("2027-02-01T10:00:00Z");
    static final CycleId PLAN = new CycleId("cycle");
    static final PartnerId HOME = new PartnerId("be-mompreneurs");

    private SeatFixture() {}

    /** First come, first served; floors are released after a week, enrolment closes in a month. */
    static SeatRules rules(int capacity) {
        return rules(capacity, new Order.Arrival());
    }

    static SeatRules rules(int capacity, Order order) {
        return new SeatRules(
                capacity,
                Floors.NONE,
                START.plus(Duration.ofDays(7)),
                START.plus(Duration.ofDays(28)),
                48,
                order);
    }

    static Secrets secrets() {
        return new Secrets(new byte[Secrets.KEY_BYTES], null);
    }

    static Publication.Done published(SeatRules rules) {
        return (Publication.Done) Allocator.publish(rules, START);
    }

    /** Publishes a plan of the bound partner. */
    static void publish(SeatPlans plans, SeatRules rules) {
        Publication.Done done = published(rules);
        plans.publish(PLAN, done.plan(), done.event(), secrets());
    }

    /** As read, with nobody in it. */
    static KeptPlan empty(SeatRules rules) {
        return new KeptPlan(
                PLAN,
                new Revision(PLAN.value(), 1, 1, 0),
                secrets(),
                published(rules).plan(),
                new Enrolments(List.of()));
    }

    static EnrolmentId id(String name) {
        return new EnrolmentId(uuid("enrolment " + name));
    }

    static Pseudonym person(String name) {
        return new Pseudonym(uuid("person " + name));
    }

    static RequestKey key(String name) {
        return new RequestKey(uuid("key " + name), 1);
    }

    /** The party of the first one, by whom it is named. */
    static SeatCommand.Enrol enrol(String... people) {
        return enrol(true, people);
    }

    static SeatCommand.Enrol enrol(boolean agreed, String... people) {
        return new SeatCommand.Enrol(
                id(people[0]),
                1,
                HOME,
                new Party(Stream.of(people).map(SeatFixture::person).toList(), 0),
                0,
                agreed);
    }

    /** The same, asked by the first one's account, which has her name. */
    static SeatRequest request(String... people) {
        return new SeatRequest.Enrol(
                id(people[0]),
                1,
                HOME,
                people[0],
                participant(people[0], "2027-01"),
                Stream.of(people)
                        .skip(1)
                        .map(name -> new Companion(person(name), participant(name, "2027-01")))
                        .toList(),
                true);
    }

    /** The same people at home, who all show their cards. */
    static List<Participant> people(String... people) {
        return Stream.of(people).map(name -> participant(name, "2027-01")).toList();
    }

    static Participant participant(String name, @Nullable String cardPolicy) {
        return new Participant(name, cardPolicy);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
