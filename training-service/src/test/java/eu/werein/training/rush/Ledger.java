package eu.werein.training.rush;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a plan has told, in its order: each event once, however often it came. */
final class Ledger implements EventHandler {

    private final Map<String, Map<Long, Told>> told = new ConcurrentHashMap<>();

    private final Map<String, Queue<String>> offers = new ConcurrentHashMap<>();

    record Told(String type, JsonNode data) {}

    @Override
    public void on(Event event) {
        Told fresh = new Told(event.type(), EventJson.read(event, JsonNode.class));
        told.computeIfAbsent(event.aggregateId(), _ -> new ConcurrentSkipListMap<>())
                .put(event.sequence(), fresh);
        if (fresh.data().path("standing").asString("").equals("offered")) {
            offers.computeIfAbsent(event.aggregateId(), _ -> new ConcurrentLinkedQueue<>())
                    .add(fresh.data().path("enrolmentId").asString());
        }
    }

    /** An enrolment that was offered seats, told once. */
    @Nullable String nextOffer(String cycle) {
        Queue<String> waiting = offers.get(cycle);
        return waiting == null ? null : waiting.poll();
    }

    /** Complete up to a sequence. */
    boolean isComplete(String cycle, long sequence) {
        return told.getOrDefault(cycle, Map.of()).size() == sequence;
    }

    List<Told> of(String cycle) {
        return List.copyOf(told.getOrDefault(cycle, Map.of()).values());
    }
}
