package eu.werein.members.hosted.messaging;

import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Title;
import eu.werein.members.hosted.Titles;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps what is hosted is called, for letters about it.
 *
 * @param types of the events that tell it
 * @param title as such an event tells it
 */
public record KeepTitles(
        Titles titles, Hosted.Kind kind, Set<String> types, Function<Event, Title> title)
        implements EventHandler {

    public KeepTitles {
        types = Set.copyOf(types);
    }

    @Override
    public boolean concerns(Event event) {
        return types.contains(event.type());
    }

    @Override
    public void on(Event event) {
        titles.keep(
                new Hosted(kind, event.partner(), event.aggregateId()),
                title.apply(event),
                event.sequence());
    }
}
