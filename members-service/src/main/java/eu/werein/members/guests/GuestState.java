package eu.werein.members.guests;

import eu.werein.members.hosted.Standing;

/** How far somebody has come; who she is, as long as she is known. */
public sealed interface GuestState {

    /** She has to open the link that was mailed to her. */
    record Asked(Visitor visitor) implements GuestState {}

    /** She reads the mailbox that she named, and means to come; nobody has said whether she can. */
    record Coming(Visitor visitor) implements GuestState {}

    /** It is decided where she stands. */
    record Decided(Visitor visitor, Standing standing) implements GuestState {}

    /** She does not come; who she was is forgotten. */
    record Withdrawn() implements GuestState {}

    /** The time is over for which she may be known. */
    record Forgotten() implements GuestState {}
}
