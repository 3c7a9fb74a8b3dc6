package eu.werein.platform.messaging;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;

/**
 * Reads each record of a topic once for all that subscribe to it. Where one of them has to wait,
 * the record comes again to all: they apply what is newer and pass over the rest. What is no event
 * is set aside.
 */
final class TopicListener implements MessageListener<String, byte[]> {

    private final String subscriptions;
    private final List<Subscriber> subscribers;
    private final DeadLetters deadLetters;

    /**
     * @param subscriptions what the subscribers are called together
     */
    TopicListener(String subscriptions, List<Subscriber> subscribers, DeadLetters deadLetters) {
        this.subscriptions = subscriptions;
        this.subscribers = subscribers;
        this.deadLetters = deadLetters;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            return;
        }
        Event event;
        try {
            event = EventCodec.decode(message);
        } catch (MalformedEvent defect) {
            deadLetters.take(subscriptions, message, String.valueOf(defect.getMessage()));
            return;
        }
        subscribers.forEach(subscriber -> subscriber.take(event, message));
    }
}
