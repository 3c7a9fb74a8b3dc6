package eu.werein.platform.seats;

/** What a command came to. */
public sealed interface Outcome {

    /** It has been done; there is no more to say. */
    record Done() implements Outcome {}

    /** What the party is told; the same when the request comes again. */
    record Told(EnrolmentId id, Answer answer) implements Outcome {}

    /** She is in already, alone or in somebody's party: the same person twice is one enrolment. */
    record AlreadyIn(EnrolmentId id) implements Outcome {}

    /** It cannot be done, and changed nothing. */
    sealed interface Refusal extends Outcome {}

    /** Nobody knows that enrolment. */
    record Unknown() implements Refusal {}

    /** The key was used for another request before. */
    record KeyReused() implements Refusal {}

    /** Enrolment has closed. */
    record Closed() implements Refusal {}

    /** All was cancelled. */
    record Cancelled() implements Refusal {}

    /** One of those whom she brings is in already. */
    record CompanionIsIn(Pseudonym person) implements Refusal {}

    /** Not possible where the party stands. */
    record NotNow(Standing standing) implements Refusal {}

    /** A party may shrink, and nothing else. */
    record NotFewer() implements Refusal {}

    /** With these floors, and the seats that are held, it takes at least that many. */
    record TooFewSeats(int smallestCapacity) implements Refusal {}
}
