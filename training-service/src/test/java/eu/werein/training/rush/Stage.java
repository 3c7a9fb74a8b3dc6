package eu.werein.training.rush;

import java.time.Duration;
import java.util.List;

/** Where a rush takes place: replicas of one service, on a clock of their own. */
interface Stage extends AutoCloseable {

    /** The service's name, of which its databases have theirs. */
    String SERVICE = "training-rush";

    /**
     * Of the replicas, which share the requests; they stay the same as long as the stage stands.
     */
    List<Integer> ports();

    /** Puts the clock of all replicas forward. */
    void pass(Duration time);

    @Override
    void close();
}
