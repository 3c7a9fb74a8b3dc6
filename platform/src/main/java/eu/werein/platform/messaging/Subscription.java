package eu.werein.platform.messaging;

/**
 * A durable reading of a topic: declare one as a bean and its handler is called.
 *
 * @param name unique within the service
 */
public record Subscription(String name, String topic, EventHandler handler) {}
