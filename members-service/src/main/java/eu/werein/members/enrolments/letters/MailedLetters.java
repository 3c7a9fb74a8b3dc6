package eu.werein.members.enrolments.letters;

import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.enrolments.Letters;
import eu.werein.members.enrolments.Reminders;
import eu.werein.members.enrolments.Standing;
import eu.werein.members.errands.Errand;
import eu.werein.members.errands.Errands;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks for the letter that fits how somebody stands; since when she does makes it one of its kind,
 * as the moment does with a reminder.
 */
@Component
final class MailedLetters implements Letters, Reminders {

    static final String CONFIRMED = "mail/enrolment-confirmed";
    static final String WAITING = "mail/enrolment-waiting";
    static final String OFFERED = "mail/enrolment-offered";
    static final String GONE = "mail/enrolment-gone";
    static final String REMINDER = "mail/enrolment-reminder";

    private final Errands errands;

    MailedLetters(Errands errands) {
        this.errands = errands;
    }

    @Override
    public void ask(Enrolment enrolment) {
        kind(enrolment.standing())
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

    /** What the words of a letter of this kind are found by. */
    static String purpose(String kind) {
        return kind.substring("mail/".length());
    }

    /** The letter about a standing; none about what she has just done herself, or been answered. */
    static Optional<String> kind(Standing standing) {
        return switch (standing) {
            case Standing.Confirmed() -> Optional.of(CONFIRMED);
            case Standing.Waiting() -> Optional.of(WAITING);
            case Standing.Pending() -> Optional.empty();
            case Standing.Offered _ -> Optional.of(OFFERED);
            case Standing.Gone(var reason) ->
                    switch (reason) {
                        case LEFT, REFUSED -> Optional.empty();
                        case EXPIRED, LAPSED, DECLINED, CANCELLED -> Optional.of(GONE);
                    };
        };
    }
}
