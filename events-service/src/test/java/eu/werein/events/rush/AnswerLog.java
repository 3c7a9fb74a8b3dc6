package eu.werein.events.rush;

import eu.werein.events.answers.messaging.AnswerMessages;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.messaging.Subscription;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** What is told of answers, in its order: each event once, however often it came. */
final class AnswerLog implements EventHandler {

    private final Map<String, Map<Long, Told>> told = new ConcurrentHashMap<>();
    private final Map<String, Queue<String>> offers = new ConcurrentHashMap<>();

    /** Something that was told. */
    record Told(String type, JsonNode data) {

        String text(String pointer) {
            return data.at(pointer).asString("");
        }
    }

    /** Makes the service tell it. */
    static class Beans {

        @Bean
        AnswerLog answerLog() {
            return new AnswerLog();
        }

        @Bean
        Subscription logOfAnswers(AnswerLog log) {
            return new Subscription("answer-log", AnswerMessages.TOPIC, log);
        }
    }

    @Override
    public void on(Event event) {
        Told fresh = new Told(event.type(), EventJson.read(event, JsonNode.class));
        Told known =
                told.computeIfAbsent(event.key(), _ -> new ConcurrentSkipListMap<>())
                        .putIfAbsent(event.sequence(), fresh);
        if (known == null && fresh.text("/standing/standing").equals("offered")) {
            offers.computeIfAbsent(event.key(), _ -> new ConcurrentLinkedQueue<>())
                    .add(fresh.text("/memberId"));
        }
    }

    /** A member who was offered seats, told once. */
    @Nullable String nextOffer(String key) {
        Queue<String> waiting = offers.get(key);
        return waiting == null ? null : waiting.poll();
    }

    List<Told> of(String key) {
        return List.copyOf(told.getOrDefault(key, Map.of()).values());
    }
}
