package eu.werein.members.errands;

import java.time.Duration;

/** What came of an errand. */
public sealed interface Outcome {

    /** It needs no further try, whether it succeeded or can never do so. */
    record Done() implements Outcome {}

    /** It is to be tried again after a while. */
    record Later(Duration delay) implements Outcome {}
}
