package eu.werein.members.answers;

import eu.werein.members.hosted.Followed;

/** What the bound partner's members have to know of dates that they have answered to. */
public interface Notices extends Followed<Notice.Id, Notice> {}
