package eu.werein.members.applications.letters;

import eu.werein.members.applications.Applicant;
import eu.werein.members.applications.Application;
import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.Applications;
import eu.werein.members.applications.DeclineReason;
import eu.werein.members.errands.Errand;
import eu.werein.members.notifications.Letter;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells an applicant what was decided. */
@Component
final class DecisionLetter implements LetterWriter {

    private final Applications applications;

    DecisionLetter(Applications applications) {
        this.applications = applications;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ApplicantLetters.WELCOME, ApplicantLetters.DECLINE);
    }

    @Override
    public Writing write(Errand errand) {
        Application application =
                applications.find(new ApplicationId(errand.subject())).orElse(null);
        Applicant applicant = application == null ? null : application.applicant().orElse(null);
        return application == null || applicant == null
                ? new Writing.Nothing()
                : write(errand, application, applicant);
    }

    private static Letter write(Errand errand, Application application, Applicant applicant) {
        String purpose = errand.kind().substring("mail/".length());
        return new Letter(
                applicant.email(),
                applicant.language(),
                purpose,
                Map.of("givenName", applicant.name().givenName()),
                application.declineReason().map(DeclineReason::wireName).orElse(null),
                null);
    }
}
