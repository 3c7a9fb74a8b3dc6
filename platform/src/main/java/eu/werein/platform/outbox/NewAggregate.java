package eu.werein.platform.outbox;

import java.util.List;
import org.bson.Document;

/**
 * An aggregate to be written together with others.
 *
 * @param answer tells later that it was this request that wrote it
 */
public record NewAggregate(String id, Document state, List<DomainEvent> events, Answer answer) {

    public NewAggregate {
        events = List.copyOf(events);
    }
}
