package eu.werein.events.gatherings;

/** What a host changes: everything that it does not name stays. */
public interface Edit {

    Plan of(Plan before);

    /** What is told of a date that keeps its own time. */
    Told told(Plan before);
}
