package eu.werein.platform.messaging;

/**
 * Applies events of one topic. Called with the event's partner bound. The same event may come again
 * and an older one after a newer: apply what is newer than the sequence held with the effect.
 */
@FunctionalInterface
public interface EventHandler {

    /**
     * Anything thrown but {@link TryLater}, and the store's being away, counts as a failed try;
     * after three of them the aggregate is parked.
     */
    void on(Event event);
}
