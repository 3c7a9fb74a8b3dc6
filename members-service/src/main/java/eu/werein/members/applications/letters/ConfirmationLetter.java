package eu.werein.members.applications.letters;

import eu.werein.members.applications.Applicant;
import eu.werein.members.applications.Application;
import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.Applications;
import eu.werein.members.applications.Mailboxes;
import eu.werein.members.applications.WithdrawUnconfirmed;
import eu.werein.members.errands.Errand;
import eu.werein.members.notifications.Letter;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import eu.werein.members.tokens.MailedTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks an applicant to confirm her address; at most one such letter an hour goes to a mailbox. */
@Component
final class ConfirmationLetter implements LetterWriter {

    private final Applications applications;
    private final Mailboxes mailboxes;
    private final MailedTokens tokens;
    private final Clock clock;

    ConfirmationLetter(
            Applications applications, Mailboxes mailboxes, MailedTokens tokens, Clock clock) {
        this.applications = applications;
        this.mailboxes = mailboxes;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ApplicantLetters.CONFIRM);
    }

    @Override
    public Writing write(Errand errand) {
        Optional<Application> waiting =
                applications
                        .find(new ApplicationId(errand.subject()))
                        .filter(application -> application.state().open())
                        .filter(application -> !application.confirmed());
        Optional<Applicant> applicant = waiting.flatMap(Application::applicant);
        return applicant.isEmpty() ? new Writing.Nothing() : write(errand, applicant.get());
    }

    private Writing write(Errand errand, Applicant applicant) {
        Instant now = clock.instant();
        String occasion = errand.subject() + "/" + errand.occasion();
        Instant allowed = mailboxes.takeMail(applicant.email(), occasion, now);
        if (allowed.isAfter(now)) {
            return new Writing.NotYet(Duration.between(now, allowed));
        }
        String token =
                tokens.mint(
                        MailedTokens.Purpose.CONFIRM_ADDRESS,
                        errand.subject(),
                        WithdrawUnconfirmed.TIME_TO_CONFIRM);
        return new Letter(
                applicant.email(),
                applicant.language(),
                "confirm-address",
                Map.of("givenName", applicant.name().givenName()),
                null,
                "/confirm#" + token);
    }
}
