package eu.werein.members.accounts;

import eu.werein.members.person.MemberId;

/** Mails that let somebody link the account she has. */
public interface LinkOffers {

    /** Has one mailed to the member; the same member gets one only. */
    void offer(MemberId member);
}
