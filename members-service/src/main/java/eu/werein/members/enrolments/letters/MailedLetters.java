package eu.werein.members.enrolments.letters;

import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.enrolments.Letters;
import eu.werein.members.enrolments.Reminders;
import eu.werein.members.errands.Errand;
import eu.werein.members.errands.Errands;
import eu.werein.members.hosted.letters.StandingLetters;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/**
 * Asks for the letter that fits how somebody stands; since when she does makes it one of its kind,
 * as the moment does with a reminder.
 */
@Component
final class MailedLetters implements Letters, Reminders {

    static final StandingLetters STANDINGS = new StandingLetters("enrolment");
    static final String REMINDER = STANDINGS.kind("reminder");

    private final Errands errands;

    MailedLetters(Errands errands) {
        this.errands = errands;
    }

    @Override
    public void ask(Enrolment enrolment) {
        STANDINGS
                .kind(enrolment.standing())
                .ifPresent(
                        kind ->
                                errands.ask(
                                        new Errand(
                                                kind,
                                                AboutEnrolment.subject(enrolment.id()),
                                                Long.toString(enrolment.since()))));
    }

    @Override
    public void remind(Enrolment.Id enrolment, ZonedDateTime begins) {
        errands.ask(new Errand(REMINDER, AboutEnrolment.subject(enrolment), begins.toString()));
    }
}
