package eu.werein.events.rush;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.rush.AnswerLog.Told;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.SecondOpinion;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.seats.Seed;
import eu.werein.platform.seats.mongo.SeatPlanDocument;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/** Reads what was told of answers, as a stranger would, and holds it against what is kept. */
final class SecondReading {

    private final SeatPlan seats;
    private final Secrets secrets;
    private final List<Told> told;
    private final Map<String, Held> held = new HashMap<>();
    private int turns;
    private int requests;

    /** What somebody has, as it was told last. */
    private record Held(EnrolmentId id, String standing, int people) {
        boolean in() {
            return !standing.isEmpty() && !standing.equals("gone");
        }
    }

    SecondReading(Document kept, List<Told> told) {
        seats = SeatPlanDocument.read(kept);
        secrets = new Secrets(kept.get("key", Binary.class).getData(), null);
        this.told = told;
    }

    void check(int capacity) {
        assertThat(seats.rules().capacity()).isEqualTo(capacity);
        assertThat(seats.held()).isLessThanOrEqualTo(capacity);
        SecondOpinion opinion =
                new SecondOpinion(seats.rules(), at(told.getFirst()), new Seed("00".repeat(32)));
        for (Told each : told) {
            for (SeatCommand command : commands(each)) {
                opinion.decide(command, at(each));
                opinion.requireWithinCapacity();
            }
        }
        opinion.requireSame(seats);
    }

    private static Instant at(Told event) {
        return Instant.parse(event.text("/at"));
    }

    /** What comes about by itself is a tick: nobody asked for it. */
    private List<SeatCommand> commands(Told event) {
        String member = event.text("/memberId");
        Held before = held.get(member);
        String standing = event.text("/standing/standing");
        int people = event.data().path("people").asInt();
        if (!event.text("/cause").equals("answered")) {
            held.put(member, new Held(Objects.requireNonNull(before).id(), standing, people));
            return List.of(new SeatCommand.Tick());
        }
        boolean comes = event.text("/answer").equals("yes");
        if (before == null || !before.in()) {
            return comes ? List.of(enrol(event, member, standing, people)) : List.of();
        }
        held.put(member, new Held(before.id(), standing, people));
        if (!comes) {
            return List.of(new SeatCommand.Cancel(before.id(), key()));
        }
        SeatCommand accept = new SeatCommand.Accept(before.id(), key());
        SeatCommand shrink = new SeatCommand.Shrink(before.id(), people - 1, key());
        boolean takes = before.standing().equals("offered");
        boolean fewer = people < before.people();
        return takes
                ? fewer ? List.of(accept, shrink) : List.of(accept)
                : fewer ? List.of(shrink) : List.of();
    }

    /** The members of the rush have the ids of their accounts. */
    private SeatCommand enrol(Told event, String member, String standing, int people) {
        EnrolmentId id = new EnrolmentId(secrets.uuid("party " + ++turns));
        held.put(member, new Held(id, standing, people));
        Pseudonym person = secrets.pseudonym(member);
        return new SeatCommand.Enrol(
                id,
                0,
                new PartnerId(event.text("/home")),
                new Party(List.of(person), people - 1),
                0,
                true);
    }

    private RequestKey key() {
        return new RequestKey(new UUID(0, ++requests), 0);
    }
}
