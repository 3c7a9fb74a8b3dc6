package eu.werein.members.enrolments.letters;

import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.enrolments.Enrolments;
import eu.werein.members.enrolments.Standing;
import eu.werein.members.enrolments.letters.LettersAboutCycles.Message;
import eu.werein.members.errands.Errand;
import eu.werein.members.home.HomePartner;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a learner how she stands in a cycle, as long as she still does: nobody is offered what has
 * gone to somebody else while the mail was away.
 */
@Component
final class EnrolmentLetter implements LetterWriter {

    private final Enrolments enrolments;
    private final LettersAboutCycles letters;
    private final HomePartner home;

    EnrolmentLetter(Enrolments enrolments, LettersAboutCycles letters, HomePartner home) {
        this.enrolments = enrolments;
        this.letters = letters;
        this.home = home;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                MailedLetters.CONFIRMED,
                MailedLetters.WAITING,
                MailedLetters.OFFERED,
                MailedLetters.GONE);
    }

    @Override
    public Writing write(Errand errand) {
        return enrolments
                .find(AboutEnrolment.id(errand.subject()))
                .filter(held -> Long.toString(held.since()).equals(errand.occasion()))
                .map(held -> write(errand, held))
                .orElseGet(Writing.Nothing::new);
    }

    private Writing write(Errand errand, Enrolment enrolment) {
        Standing standing = enrolment.standing();
        return letters.write(
                enrolment,
                new Message(
                        MailedLetters.purpose(errand.kind()),
                        variant(standing),
                        moments(standing)));
    }

    private static @Nullable String variant(Standing standing) {
        return standing instanceof Standing.Gone(var reason)
                ? reason.name().toLowerCase(Locale.ROOT)
                : null;
    }

    /** An offer ends where she lives. */
    private Map<String, ZonedDateTime> moments(Standing standing) {
        return standing instanceof Standing.Offered(var until)
                ? Map.of("deadline", until.atZone(home.zone()))
                : Map.of();
    }
}
