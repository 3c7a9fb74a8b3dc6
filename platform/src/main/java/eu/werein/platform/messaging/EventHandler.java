package eu.werein.platform.messaging;

/**
 * Applies events of one topic. Called with the event's partner bound. The same event may come again
 * and an older one after a newer: apply what is newer than the sequence held with the effect.
 */
@FunctionalInterface
public interface EventHandler {

    /**
     * Whether there is anything to do. An event that does not concern is passed over: it is neither
     * observed nor counted, so answer from the event alone, without asking the store.
     */
    default boolean concerns(Event event) {
        return true;
    }

    /**
     * Anything thrown but {@link TryLater}, and the store's being away, counts as a failed try;
     * after three of them the aggregate is parked.
     */
    void on(Event event);
}
