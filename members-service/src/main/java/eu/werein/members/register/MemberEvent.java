package eu.werein.members.register;

/** What happened to a member, with the member as she was afterwards. */
public sealed interface MemberEvent {

    Member member();

    /** She is in the register. */
    record Registered(Member member) implements MemberEvent {}

    /** Something that other services know of may have changed. */
    record Changed(Member member) implements MemberEvent {}

    /** Her membership goes on. */
    record Renewed(Member member) implements MemberEvent {}

    /** Her membership has run out. */
    record Lapsed(Member member) implements MemberEvent {}

    /** She is not a member any more, or nothing is known of her any more. */
    record Left(Member member) implements MemberEvent {}
}
