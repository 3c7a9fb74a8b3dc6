package eu.werein.members.enrolments.letters;

import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.enrolments.Enrolments;
import eu.werein.members.errands.Errand;
import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.letters.HostedLetters;
import eu.werein.members.hosted.letters.Message;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reminds a learner of the first session, as long as she has a seat and it has not begun. The time
 * is that of the session's place, with its zone, as everywhere a session is shown.
 */
@Component
final class ReminderLetter implements LetterWriter {

    private final Enrolments enrolments;
    private final HostedLetters letters;
    private final Clock clock;

    ReminderLetter(Enrolments enrolments, HostedLetters letters, Clock clock) {
        this.enrolments = enrolments;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MailedLetters.REMINDER);
    }

    @Override
    public Writing write(Errand errand) {
        ZonedDateTime begins = ZonedDateTime.parse(errand.occasion());
        if (!begins.toInstant().isAfter(clock.instant())) {
            return new Writing.Nothing();
        }
        return enrolments
                .find(AboutEnrolment.id(errand.subject()))
                .filter(ReminderLetter::hasSeat)
                .map(
                        held ->
                                letters.write(
                                        held.id().member(),
                                        held.cycle(),
                                        Message.of(errand.kind()).at("begins", begins)))
                .orElseGet(Writing.Nothing::new);
    }

    private static boolean hasSeat(Enrolment enrolment) {
        return enrolment.standing() instanceof Standing.Confirmed;
    }
}
