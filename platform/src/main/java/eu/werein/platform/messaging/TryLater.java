package eu.werein.platform.messaging;

/**
 * Thrown by an {@link EventHandler} when something that it needs is away: the event is no poison,
 * so its partition waits and it is tried again until it succeeds.
 */
public final class TryLater extends RuntimeException {

    /**
     * @param dependency what is away, such as {@code keycloak}; never content
     */
    public TryLater(String dependency) {
        super(dependency, null, false, false);
    }
}
