package eu.werein.members.applications.letters;

import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.Letters;
import eu.werein.members.errands.Errand;
import eu.werein.members.errands.Errands;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Asks for letters to applicants. */
@Component
public final class ApplicantLetters implements Letters {

    static final String CONFIRM = "mail/confirm-address";
    static final String WELCOME = "mail/application-approved";
    static final String DECLINE = "mail/application-declined";

    private final Errands errands;

    ApplicantLetters(Errands errands) {
        this.errands = errands;
    }

    public void confirm(String application, String occasion) {
        errands.ask(new Errand(CONFIRM, application, occasion));
    }

    public void welcome(String application, String occasion) {
        errands.ask(new Errand(WELCOME, application, occasion));
    }

    public void decline(String application, String occasion) {
        errands.ask(new Errand(DECLINE, application, occasion));
    }

    @Override
    public void confirmAgain(ApplicationId id, Instant now) {
        confirm(id.value(), now.truncatedTo(ChronoUnit.HOURS).toString());
    }
}
