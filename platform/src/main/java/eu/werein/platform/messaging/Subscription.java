package eu.werein.platform.messaging;

/**
 * A durable reading of a topic: declare one as a bean and its handler is called.
 *
 * @param name unique within the service; with the service's name it is the consumer group
 */
public record Subscription(String name, String topic, EventHandler handler) {

    /** A group of its own: what is subscribed to later reads from the beginning of the log. */
    String group(String service) {
        return service + "." + name;
    }
}
