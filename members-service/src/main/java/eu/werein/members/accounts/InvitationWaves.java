package eu.werein.members.accounts;

import eu.werein.members.person.MemberId;
import java.util.List;

/** Who is to be invited together, of the bound partner: remembered until it is done. */
public interface InvitationWaves {

    /** Keeps some of a wave, once; the part's name is the wave's and a number. */
    void keep(String part, List<MemberId> members);

    /** Nobody for a part that is done. */
    List<MemberId> find(String part);

    void forget(String part);
}
