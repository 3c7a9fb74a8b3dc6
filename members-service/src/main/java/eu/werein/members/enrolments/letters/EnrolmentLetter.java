package eu.werein.members.enrolments.letters;

import eu.werein.members.enrolments.Enrolments;
import eu.werein.members.errands.Errand;
import eu.werein.members.hosted.letters.HostedLetters;
import eu.werein.members.hosted.letters.Message;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells a learner how she stands in a cycle, as long as she still does: nobody is offered what has
 * gone to somebody else while the mail was away.
 */
@Component
final class EnrolmentLetter implements LetterWriter {

    private final Enrolments enrolments;
    private final HostedLetters letters;

    EnrolmentLetter(Enrolments enrolments, HostedLetters letters) {
        this.enrolments = enrolments;
        this.letters = letters;
    }

    @Override
    public Set<String> kinds() {
        return MailedLetters.STANDINGS.kinds();
    }

    @Override
    public Writing write(Errand errand) {
        return enrolments
                .find(AboutEnrolment.id(errand.subject()))
                .filter(held -> Long.toString(held.since()).equals(errand.occasion()))
                .map(
                        held ->
                                letters.write(
                                        held.id().member(),
                                        held.cycle(),
                                        Message.of(errand.kind(), held.standing())))
                .orElseGet(Writing.Nothing::new);
    }
}
