package eu.werein.members.enrolments.letters;

import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.enrolments.Letters;
import eu.werein.members.enrolments.Standing;
import eu.werein.members.errands.Errand;
import eu.werein.members.errands.Errands;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks for the letter that fits how somebody stands; since when she does makes it one of its kind.
 */
@Component
final class MailedLetters implements Letters {

    static final String CONFIRMED = "mail/enrolment-confirmed";
    static final String WAITING = "mail/enrolment-waiting";
    static final String OFFERED = "mail/enrolment-offered";
    static final String GONE = "mail/enrolment-gone";

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
