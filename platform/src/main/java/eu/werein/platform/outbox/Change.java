package eu.werein.platform.outbox;

import java.util.List;
import org.bson.Document;

/**
 * A change to be made together with others, each guarded by its own revision.
 *
 * @param changes fields to be set; all others stay
 * @param answer tells an applied change from one that came too late, now and after a crash
 */
public record Change(Revision revision, Document changes, List<DomainEvent> events, Answer answer) {

    public Change {
        events = List.copyOf(events);
    }
}
