package eu.werein.training.enrolment.mongo;

import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.Companion;
import eu.werein.training.enrolment.GatheredParties;
import eu.werein.training.enrolment.GatheredParty;
import eu.werein.training.enrolment.Participant;
import eu.werein.training.enrolment.PartyId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Parties that gather, one document each; nothing is told of them. */
@Component
final class MongoGatheredParties implements GatheredParties, Aggregates.Form<GatheredParty> {

    static final String COLLECTION = "gathered-parties";

    private final Aggregates<GatheredParty> parties;

    MongoGatheredParties(Outboxes outboxes) {
        parties = new Aggregates<>(outboxes.ofPartner(COLLECTION), this);
    }

    @Override
    public Optional<GatheredParty> find(PartyId id) {
        return parties.find(id.value());
    }

    @Override
    public boolean add(GatheredParty party) {
        return parties.add(party.id().value(), new Step<>(party, List.of()));
    }

    @Override
    public Optional<GatheredParty> change(PartyId id, UnaryOperator<GatheredParty> step) {
        return parties.change(id.value(), current -> new Step<>(step.apply(current), List.of()));
    }

    @Override
    public GatheredParty at(GatheredParty party, long version) {
        return new GatheredParty(party.id(), version, party.cycle(), party.home(), party.people());
    }

    @Override
    public Document write(GatheredParty party) {
        return new Document("cycle", party.cycle().value())
                .append("home", party.home().value())
                .append(
                        "people",
                        party.people().stream().map(MongoGatheredParties::write).toList());
    }

    private static Document write(Companion companion) {
        return new Document("person", companion.person().value().toString())
                .append("member", companion.participant().memberId())
                .append("cardPolicy", companion.participant().cardPolicy());
    }

    @Override
    public Optional<GatheredParty> read(Stored stored) {
        Document document = stored.state();
        return Optional.of(
                new GatheredParty(
                        new PartyId(stored.revision().id()),
                        stored.revision().version(),
                        new CycleId(document.getString("cycle")),
                        new PartnerId(document.getString("home")),
                        document.getList("people", Document.class).stream()
                                .map(MongoGatheredParties::companion)
                                .toList()));
    }

    private static Companion companion(Document document) {
        return new Companion(
                new Pseudonym(UUID.fromString(document.getString("person"))),
                new Participant(document.getString("member"), document.getString("cardPolicy")));
    }
}
