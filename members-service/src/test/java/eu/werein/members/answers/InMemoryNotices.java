package eu.werein.members.answers;

import eu.werein.members.hosted.InMemoryFollowed;

/** Notices of one partner's members, in memory. */
public final class InMemoryNotices extends InMemoryFollowed<Notice.Id, Notice> implements Notices {

    public InMemoryNotices() {
        super(Notice::id, Notice::sequence, Notice.Id::member);
    }
}
