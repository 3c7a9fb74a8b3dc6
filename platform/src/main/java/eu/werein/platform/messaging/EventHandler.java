package eu.werein.platform.messaging;

/**
 * Applies events of one topic. Called with the event's partner bound. The same event may come again
 * and an older one after a newer: apply what is newer than the sequence held with the effect.
 */
@FunctionalInterface
public interface EventHandler {
    void on(Event event);
}
