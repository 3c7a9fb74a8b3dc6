package eu.werein.members.register;

/** What happened to a member, with the member as she was afterwards. */
public sealed interface MemberEvent {

    Member member();

    /** She is in the register. */
    record Registered(Member member) implements MemberEvent {}

    /** Something that other services know of has changed. */
    record Changed(Member member) implements MemberEvent {}
}
