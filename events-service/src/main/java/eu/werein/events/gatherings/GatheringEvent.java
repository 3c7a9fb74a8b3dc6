package eu.werein.events.gatherings;

/** What happened to a gathering, with the gathering as it was afterwards. */
public sealed interface GatheringEvent {

    Gathering gathering();

    /** People can come. */
    record Planned(Gathering gathering) implements GatheringEvent {}

    /**
     * Something is different.
     *
     * @param difference for whoever meant to come
     */
    record Changed(Gathering gathering, Difference difference) implements GatheringEvent {}

    /**
     * Nothing of it takes place any more.
     *
     * @param difference for whoever meant to come
     */
    record Cancelled(Gathering gathering, Difference difference) implements GatheringEvent {}
}
