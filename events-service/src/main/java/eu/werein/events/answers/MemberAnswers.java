package eu.werein.events.answers;

import java.util.List;

/** What the bound partner's members have answered, at whichever host. */
public interface MemberAnswers {

    /** Keeps what a host has told, unless something newer of the same member and date is kept. */
    void note(MemberAnswer told);

    /** Of one member, the latest first, at most so many. */
    List<MemberAnswer> of(String memberId, int limit);
}
