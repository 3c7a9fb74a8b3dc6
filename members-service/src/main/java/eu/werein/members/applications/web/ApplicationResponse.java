package eu.werein.members.applications.web;

import eu.werein.members.applications.Applicant;
import eu.werein.members.applications.Application;
import eu.werein.members.applications.DeclineReason;
import eu.werein.members.person.web.BusinessResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An application as a coordinator sees it; nothing of the person once she has been forgotten.
 *
 * @param possibleMember whether a member of this partner has the same mailbox
 * @param waitingDays whole days from submission to decision, or until now
 */
@Schema(name = "Application")
record ApplicationResponse(
        String id,
        long version,
        @Schema(allowableValues = {"submitted", "in-review", "approved", "declined", "withdrawn"})
                String state,
        boolean confirmed,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Schema(
                        allowableValues = {
                            "outside-region",
                            "not-a-founder",
                            "incomplete",
                            "duplicate",
                            "other"
                        })
                @Nullable String reason,
        String givenName,
        String familyName,
        String email,
        @Nullable String phone,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @Nullable String language,
        @Nullable String city,
        @Nullable String postalCode,
        @Nullable String country,
        @Nullable BusinessResponse business,
        @Nullable String motivation,
        boolean possibleMember,
        int waitingDays,
        boolean overdue) {

    static ApplicationResponse of(
            Application application, boolean possibleMember, int targetDays, Instant now) {
        Optional<Applicant> applicant = application.applicant();
        return new ApplicationResponse(
                application.id().value(),
                application.version(),
                application.state().wireName(),
                application.confirmed(),
                application.submittedAt(),
                application.decidedAt().orElse(null),
                application.declineReason().map(DeclineReason::wireName).orElse(null),
                text(applicant, who -> who.name().givenName()),
                text(applicant, who -> who.name().familyName()),
                text(applicant, who -> who.email().value()),
                applicant.map(Applicant::phone).orElse(null),
                applicant.map(who -> who.language().code()).orElse(null),
                applicant.map(who -> who.place().city()).orElse(null),
                applicant.map(who -> who.place().postalCode()).orElse(null),
                applicant.map(who -> who.place().country()).orElse(null),
                applicant.map(Applicant::business).map(BusinessResponse::of).orElse(null),
                applicant.map(Applicant::motivation).orElse(null),
                possibleMember,
                application.waitingDays(now),
                application.overdue(targetDays, now));
    }

    private static String text(Optional<Applicant> applicant, Function<Applicant, String> part) {
        return applicant.map(part).orElse("");
    }
}
