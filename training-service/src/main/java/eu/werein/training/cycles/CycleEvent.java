package eu.werein.training.cycles;

/** What happened to a cycle that others know of, with the cycle as it was afterwards. */
public sealed interface CycleEvent {

    Cycle cycle();

    /** Everybody may read what is planned. */
    record Published(Cycle cycle) implements CycleEvent {}

    /** Something of what was published is different. */
    record Changed(Cycle cycle) implements CycleEvent {}

    /** People can enrol. */
    record EnrolmentOpened(Cycle cycle) implements CycleEvent {}

    /** The first session is near. */
    record Announced(Cycle cycle) implements CycleEvent {}

    /** The first session has begun. */
    record Begun(Cycle cycle) implements CycleEvent {}

    /** It is over. */
    record Completed(Cycle cycle) implements CycleEvent {}

    /** It does not take place. */
    record Cancelled(Cycle cycle) implements CycleEvent {}
}
