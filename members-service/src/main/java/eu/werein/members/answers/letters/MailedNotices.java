package eu.werein.members.answers.letters;

import eu.werein.members.answers.Letters;
import eu.werein.members.answers.Notice;
import eu.werein.members.answers.Notice.Change;
import eu.werein.members.errands.Errand;
import eu.werein.members.errands.Errands;
import eu.werein.members.hosted.letters.DayBefore;
import eu.werein.members.hosted.letters.StandingLetters;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Asks for the letters that fit what somebody has to know; since when it is so makes each one of
 * its kind, as the moment does with a reminder.
 */
@Component
final class MailedNotices implements Letters {

    static final StandingLetters STANDINGS = new StandingLetters("answer");
    static final String MOVED = STANDINGS.kind("moved");
    static final String CANCELLED = STANDINGS.kind("cancelled");
    static final String REMINDER = STANDINGS.kind("reminder");

    private final Errands errands;
    private final Clock clock;

    MailedNotices(Errands errands, Clock clock) {
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public void ask(Notice notice) {
        String subject = AboutAnswer.subject(notice.id());
        STANDINGS
                .kind(notice.stands().standing())
                .ifPresent(kind -> ask(kind, subject, notice.stands().since()));
        switch (notice.change()) {
            case null -> {}
            case Change.Moved moved -> ask(MOVED, subject, moved.since());
            case Change.Cancelled cancelled -> ask(CANCELLED, subject, cancelled.since());
        }
        DayBefore reminder = new DayBefore(notice.starts());
        if (notice.comes() && reminder.isToCome(clock.instant())) {
            errands.ask(new Errand(REMINDER, subject, reminder.occasion()));
        }
    }

    private void ask(String kind, String subject, long since) {
        errands.ask(new Errand(kind, subject, Long.toString(since)));
    }
}
