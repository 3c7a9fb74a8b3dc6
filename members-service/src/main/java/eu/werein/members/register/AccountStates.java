package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import java.util.Collection;
import java.util.Map;

/** How far members of the bound partner are on the way to an account. */
public interface AccountStates {

    /** Where somebody is on her way. */
    enum AccountState {
        /** She is to be invited, or steps failed and are tried again. */
        WAITING,
        /** She has a mail that opens her new account. */
        INVITED,
        /** Her mailbox had an account: she has a mail that links it. */
        LINK_OFFERED,
        /** Her account is a member's. */
        LINKED
    }

    /** Those that have begun. */
    Map<MemberId, AccountState> of(Collection<MemberId> members);
}
