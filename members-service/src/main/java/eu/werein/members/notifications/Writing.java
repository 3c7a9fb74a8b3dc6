package eu.werein.members.notifications;

import java.time.Duration;

/** What a writer comes up with. */
public sealed interface Writing permits Letter, Writing.Nothing, Writing.NotYet {

    /** There is no reason to write any more. */
    record Nothing() implements Writing {}

    /** To be written after a while. */
    record NotYet(Duration delay) implements Writing {}
}
