package eu.werein.members.answers;

import eu.werein.members.register.Members;
import java.time.ZonedDateTime;

/** Keeps what a member of the bound partner has to know of a date, and has her told. */
public final class FollowAnswer {

    private final Notices notices;
    private final Members members;
    private final Letters letters;

    FollowAnswer(Notices notices, Members members, Letters letters) {
        this.notices = notices;
        this.members = members;
        this.letters = letters;
    }

    /**
     * May be told twice, and what is older after what is newer. Letters are asked for each time: a
     * crash may have come between the keeping and the asking.
     *
     * @param starts when people meet, or would have met
     * @param sequence of the event that tells it, among those of the date
     */
    public void told(Notice.Id id, News news, ZonedDateTime starts, long sequence) {
        if (members.find(id.member()).isPresent()) {
            letters.ask(
                    notices.follow(
                            id,
                            () -> Notice.begin(id, news, starts, sequence),
                            notice -> notice.told(news, starts, sequence)));
        }
    }
}
