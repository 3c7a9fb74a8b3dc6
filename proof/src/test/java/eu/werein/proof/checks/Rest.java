package eu.werein.proof.checks;

/**
 * What is left to do.
 *
 * @param unsent aggregates with events in their outbox
 * @param lag records that the services have not read
 * @param parked aggregates set aside, without those that the fault itself has poisoned
 * @param seconds how long it took until nothing was left, or until patience ended
 */
public record Rest(long unsent, long lag, long parked, long seconds) {}
