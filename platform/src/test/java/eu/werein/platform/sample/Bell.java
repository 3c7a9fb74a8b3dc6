package eu.werein.platform.sample;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Rings for what is urgent, and has nothing to do with any other note. */
public final class Bell implements EventHandler {

    private record Written(String text) {}

    private final List<String> rung = new CopyOnWriteArrayList<>();

    @Override
    public boolean concerns(Event event) {
        return EventJson.read(event, Written.class).text().startsWith("urgent");
    }

    @Override
    public void on(Event event) {
        rung.add(event.id());
    }

    /** The ids of the events it has rung for. */
    public List<String> rung() {
        return List.copyOf(rung);
    }
}
