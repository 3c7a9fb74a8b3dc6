package eu.werein.members.guests;

/** What a guest has said, with the guest as she was afterwards. */
public sealed interface GuestEvent {

    Guest guest();

    /** She comes, or takes the seat that she is offered. */
    record Comes(Guest guest) implements GuestEvent {}

    /** She does not. */
    record Withdrew(Guest guest) implements GuestEvent {}
}
