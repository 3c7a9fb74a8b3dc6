package eu.werein.platform.registry;

import java.time.Duration;

/** What must be there before a service may decide anything: a topic read, a schema applied. */
public interface Prerequisite {

    boolean complete();

    /** Whether it was complete within the time. */
    boolean awaitComplete(Duration time) throws InterruptedException;
}
