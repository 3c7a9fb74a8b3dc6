package eu.werein.training.enrolment.mongo;

import eu.werein.platform.outbox.Stored;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.seats.Seed;
import eu.werein.platform.seats.mongo.PlanStore;
import eu.werein.platform.seats.mongo.SeatPlanDocument;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.Enrolment;
import eu.werein.training.enrolment.Enrolments;
import eu.werein.training.enrolment.KeptPlan;
import eu.werein.training.enrolment.Participant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A plan with its people and secrets as a document. */
final class KeptPlanDocument {

    static final String KEY = "key";
    static final String SEED = "seed";
    private static final String PEOPLE = "people";
    private static final String POLICIES = "policies";

    private KeptPlanDocument() {}

    static Document secrets(Secrets secrets) {
        Seed seed = secrets.seed();
        return new Document(KEY, new Binary(secrets.key()))
                .append(SEED, seed == null ? null : seed.hex());
    }

    /** What a decision may change; when it is due next is written beside it, for an index. */
    static Document state(SeatPlan seats, Enrolments enrolments) {
        List<List<Participant>> people =
                parties(seats).stream().map(entry -> enrolments.get(entry.id()).people()).toList();
        PackedPeople packed = PackedPeople.of(people);
        return SeatPlanDocument.write(seats)
                .append(POLICIES, packed.policies())
                .append(PEOPLE, new Binary(packed.write(people)))
                .append(PlanStore.DUE, seats.dueAt().map(Date::from).orElse(null));
    }

    static KeptPlan read(Stored stored) {
        Document document = stored.state();
        SeatPlan seats = SeatPlanDocument.read(document);
        return new KeptPlan(
                new CycleId(stored.revision().id()),
                stored.revision(),
                secrets(document),
                seats,
                new Enrolments(enrolments(document, parties(seats))));
    }

    private static List<Enrolment> enrolments(Document document, List<Entry> parties) {
        List<List<Participant>> people =
                new PackedPeople(document.getList(POLICIES, String.class))
                        .read(document.get(PEOPLE, Binary.class).getData());
        List<Enrolment> enrolments = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            enrolments.add(Enrolment.of(parties.get(i), people.get(i)));
        }
        return enrolments;
    }

    static Secrets secrets(Document document) {
        @Nullable String seed = document.getString(SEED);
        return new Secrets(
                document.get(KEY, Binary.class).getData(), seed == null ? null : new Seed(seed));
    }

    /** In the order of their turns, each of which is one party's: people are written in it. */
    private static List<Entry> parties(SeatPlan seats) {
        return seats.parties().sorted(Comparator.comparingInt(Entry::turn)).toList();
    }
}
