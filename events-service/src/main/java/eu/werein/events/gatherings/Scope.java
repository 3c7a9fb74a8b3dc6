package eu.werein.events.gatherings;

import java.time.LocalDate;

/** Which dates of a gathering a change is meant for. */
public sealed interface Scope {

    /** All of them. */
    record All() implements Scope {}

    /**
     * One.
     *
     * @param date that it was planned for
     */
    record This(LocalDate date) implements Scope {}

    /**
     * One and those after it.
     *
     * @param date that it was planned for
     */
    record Following(LocalDate date) implements Scope {}
}
