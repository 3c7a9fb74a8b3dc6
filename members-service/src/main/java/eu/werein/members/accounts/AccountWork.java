package eu.werein.members.accounts;

import eu.werein.members.person.MemberId;

/** What is to be done at the identity provider when it answers. */
public interface AccountWork {

    /**
     * Has a member brought to her account.
     *
     * @param occasion the same one is done once
     */
    void bring(MemberId member, String occasion);
}
