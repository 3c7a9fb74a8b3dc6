package eu.werein.members.accounts;

/** Which step on the way to an account comes next; every step may be taken again after a crash. */
public sealed interface InvitationState {

    /**
     * Her mailbox is to get an account.
     *
     * @param username random, stored before it is used: an account with it is ours
     */
    record AccountWanted(String username) implements InvitationState {}

    /** Her account is there and is to join the partner's organization. */
    record AccountOpened(String accountId) implements InvitationState {}

    /** Her account is to be the member's. */
    record OrganizationJoined(String accountId) implements InvitationState {}

    /** She is to be told. */
    record MembershipGiven(String accountId) implements InvitationState {}

    /** She has the mail that opens her account. */
    record Invited(String accountId) implements InvitationState {}

    /** Her mailbox has an account that is not ours to give: she has the mail that links it. */
    record LinkOffered() implements InvitationState {}

    /** She came with the token: her account is to be the member's. */
    record LinkAccepted(String accountId) implements InvitationState {}

    /** Her account, which is the member's now, is to join the partner's organization. */
    record LinkGiven(String accountId) implements InvitationState {}

    /** Nothing is left to do. */
    record Linked(String accountId) implements InvitationState {}
}
