package eu.werein.members.errands;

import java.util.Set;

/**
 * Does errands of some kinds, with the errand's partner bound. A crash may have one done again;
 * whoever throws is called again later.
 */
public interface ErrandRunner {

    Set<String> kinds();

    Outcome run(Errand errand);

    /** How many of its errands a process does side by side: long ones must leave hands free. */
    default int atOnce() {
        return Integer.MAX_VALUE;
    }
}
