package eu.werein.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import eu.werein.platform.sample.SampleApplication;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.store.FederationDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;

/** Aggregates in a collection of their own, whose events nobody tells. */
final class ScratchStore {

    final List<String> offered = new ArrayList<>();
    final MongoCollection<Document> collection;
    final AggregateStore store;

    ScratchStore() {
        String name = "things-" + UUID.randomUUID();
        collection = SampleService.shared().bean(FederationDatabase.class).collection(name);
        store =
                new AggregateStore(
                        new OutboxSource() {
                            @Override
                            public MongoCollection<Document> collection() {
                                return collection;
                            }

                            @Override
                            public Outboxes.Address address(String id) {
                                return new Outboxes.Address(new Outboxes.Place(null, name), id);
                            }

                            @Override
                            public void touch() {}
                        },
                        ScratchStore::births,
                        address -> offered.add(address.id()));
    }

    Document written(String id) {
        return Objects.requireNonNull(collection.find(Filters.eq("_id", id)).first());
    }

    Revision revision(String id) {
        return store.find(id).orElseThrow().revision();
    }

    static DomainEvent event(String data) {
        return new DomainEvent(SampleApplication.NOTES, SampleApplication.NOTE_WRITTEN, data);
    }

    private static List<Document> births(List<DomainEvent> events, long last) {
        List<Document> born = new ArrayList<>();
        for (DomainEvent event : events) {
            born.add(
                    new Document("sequence", last + born.size() + 1)
                            .append("topic", event.topic())
                            .append("type", event.type())
                            .append("time", new Date())
                            .append("data", event.data()));
        }
        return born;
    }
}
