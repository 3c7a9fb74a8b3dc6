package eu.werein.members.answers.letters;

import eu.werein.members.answers.Notices;
import eu.werein.members.errands.Errand;
import eu.werein.members.hosted.letters.DayBefore;
import eu.werein.members.hosted.letters.HostedLetters;
import eu.werein.members.hosted.letters.Message;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reminds whoever has a seat a day before a date, as long as it is at the time that she was told
 * and has not begun. Until then it is not looked at where she stands: she may change her mind
 * twice, as the host may.
 */
@Component
final class DateReminder implements LetterWriter {

    private final Notices notices;
    private final HostedLetters letters;
    private final Clock clock;

    DateReminder(Notices notices, HostedLetters letters, Clock clock) {
        this.notices = notices;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MailedNotices.REMINDER);
    }

    @Override
    public Writing write(Errand errand) {
        DayBefore reminder = DayBefore.of(errand);
        return reminder.write(clock.instant(), () -> letter(errand, reminder.starts()));
    }

    private Writing letter(Errand errand, ZonedDateTime starts) {
        return notices.find(AboutAnswer.id(errand.subject()))
                .filter(held -> held.comes() && held.starts().equals(starts))
                .map(
                        held ->
                                letters.write(
                                        held.id().member(),
                                        held.id().gathering(),
                                        Message.of(errand.kind()).at("starts", starts)))
                .orElseGet(Writing.Nothing::new);
    }
}
