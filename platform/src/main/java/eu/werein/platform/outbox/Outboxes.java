package eu.werein.platform.outbox;

import com.mongodb.client.MongoCollection;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.store.FederationDatabase;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Gives each kind of aggregate its store; every collection opened here is relayed and swept. */
public final class Outboxes {

    private final PartnerDatabases partners;
    private final FederationDatabase federation;
    private final Relay relay;
    private final WriteMarks marks;
    private final Clock clock;
    private final Supplier<@Nullable String> traceParent;
    private final Set<String> ofPartners = ConcurrentHashMap.newKeySet();
    private final Set<String> ofFederation = ConcurrentHashMap.newKeySet();

    Outboxes(
            PartnerDatabases partners,
            FederationDatabase federation,
            Relay relay,
            WriteMarks marks,
            Clock clock,
            Supplier<@Nullable String> traceParent) {
        this.partners = partners;
        this.federation = federation;
        this.relay = relay;
        this.marks = marks;
        this.clock = clock;
        this.traceParent = traceParent;
    }

    /** Aggregates in the database of whichever partner is bound. */
    public AggregateStore ofPartner(String collection) {
        ofPartners.add(collection);
        return new AggregateStore(new OfPartner(collection), this::births, relay);
    }

    /** Aggregates of the federation itself: each aggregate's id is the partner that it is about. */
    public AggregateStore ofFederation(String collection) {
        ofFederation.add(collection);
        return new AggregateStore(new OfFederation(collection), this::births, relay);
    }

    Set<String> partnerCollections() {
        return ofPartners;
    }

    Set<String> federationCollections() {
        return ofFederation;
    }

    MongoCollection<Document> collection(Place place) {
        return place.partner() == null
                ? federation.collection(place.collection())
                : partners.collection(place.collection());
    }

    private List<Document> births(List<DomainEvent> events, long lastSequence) {
        Date now = Date.from(clock.instant());
        String trace = traceParent.get();
        List<Document> born = new ArrayList<>();
        for (DomainEvent event : events) {
            Document entry =
                    new Document("sequence", lastSequence + born.size() + 1)
                            .append("topic", event.topic())
                            .append("type", event.type())
                            .append("time", now);
            if (event.data() != null) {
                entry.append("data", EventJson.write(event.data()));
            }
            if (trace != null) {
                entry.append("trace", trace);
            }
            born.add(entry);
        }
        return born;
    }

    /**
     * A collection in one database.
     *
     * @param partner none for the federation's own database
     */
    record Place(@Nullable PartnerId partner, String collection) {

        String name() {
            return partner == null ? collection : partner + "/" + collection;
        }

        static Place named(String name) {
            int slash = name.indexOf('/');
            return slash < 0
                    ? new Place(null, name)
                    : new Place(new PartnerId(name.substring(0, slash)), name.substring(slash + 1));
        }
    }

    /** One aggregate. */
    record Address(Place place, String id) {

        /** The partner that the aggregate's events are about. */
        PartnerId partner() {
            return place.partner() == null ? new PartnerId(id) : place.partner();
        }
    }

    private final class OfPartner implements OutboxSource {
        private final String name;

        OfPartner(String name) {
            this.name = name;
        }

        @Override
        public MongoCollection<Document> collection() {
            return partners.collection(name);
        }

        @Override
        public Address address(String id) {
            return new Address(new Place(TenantContext.current(), name), id);
        }

        @Override
        public void touch() {
            marks.touch(new Place(TenantContext.current(), name));
        }
    }

    private final class OfFederation implements OutboxSource {
        private final Place place;

        OfFederation(String name) {
            this.place = new Place(null, name);
        }

        @Override
        public MongoCollection<Document> collection() {
            return federation.collection(place.collection());
        }

        @Override
        public Address address(String id) {
            return new Address(place, id);
        }

        @Override
        public void touch() {
            marks.touch(place);
        }
    }
}
