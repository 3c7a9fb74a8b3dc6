package eu.werein.members.applications.mongo;

import com.mongodb.client.model.Filters;
import eu.werein.members.applications.Applicant;
import eu.werein.members.applications.Application;
import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.ApplicationState;
import eu.werein.members.applications.ApplicationState.Approved;
import eu.werein.members.applications.ApplicationState.Declined;
import eu.werein.members.applications.ApplicationState.InReview;
import eu.werein.members.applications.ApplicationState.Submitted;
import eu.werein.members.applications.ApplicationState.Withdrawn;
import eu.werein.members.applications.Applications;
import eu.werein.members.applications.DeclineReason;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.mongo.PersonDocument;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Stored;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** An application as a document; who applies is a part of its own, so that it can be emptied. */
final class ApplicationDocument implements Aggregates.Form<Application> {

    static final String STATE = "state";
    static final String CONFIRMED = "confirmed";
    static final String SUBMITTED_AT = "submittedAt";
    static final String REQUEST = "request";
    private static final String DECIDED_AT = "decidedAt";
    private static final String REASON = "reason";
    private static final String MEMBER_ID = "memberId";
    private static final String APPLICANT = "applicant";

    @Override
    public Document write(Application application) {
        return new Document(STATE, application.state().wireName())
                .append(CONFIRMED, application.confirmed())
                .append(SUBMITTED_AT, Date.from(application.submittedAt()))
                .append(DECIDED_AT, application.decidedAt().map(Date::from).orElse(null))
                .append(
                        REASON,
                        application.declineReason().map(DeclineReason::wireName).orElse(null))
                .append(MEMBER_ID, application.memberId().map(MemberId::value).orElse(null))
                .append(
                        APPLICANT,
                        application.applicant().map(ApplicationDocument::write).orElse(null));
    }

    private static Document write(Applicant applicant) {
        return new Document("name", PersonDocument.write(applicant.name()))
                .append("email", applicant.email().value())
                .append("language", applicant.language().code())
                .append("phone", applicant.phone())
                .append("place", PersonDocument.write(applicant.place()))
                .append("business", PersonDocument.write(applicant.business()))
                .append("motivation", applicant.motivation());
    }

    @Override
    public Optional<Application> read(Stored stored) {
        return Optional.of(application(stored));
    }

    static Application application(Stored stored) {
        Document state = stored.state();
        return Application.stored(
                new ApplicationId(stored.revision().id()),
                stored.revision().version(),
                state.getDate(SUBMITTED_AT).toInstant(),
                state.getBoolean(CONFIRMED),
                state(state),
                applicant(state.get(APPLICANT, Document.class)));
    }

    @Override
    public Application at(Application application, long version) {
        return Application.stored(
                application.id(),
                version,
                application.submittedAt(),
                application.confirmed(),
                application.state(),
                application.applicant().orElse(null));
    }

    private static ApplicationState state(Document state) {
        String name = state.getString(STATE);
        return switch (name) {
            case "submitted" -> new Submitted();
            case "in-review" -> new InReview();
            case "approved" ->
                    new Approved(
                            state.getDate(DECIDED_AT).toInstant(),
                            new MemberId(state.getString(MEMBER_ID)));
            case "declined" ->
                    new Declined(
                            state.getDate(DECIDED_AT).toInstant(),
                            DeclineReason.of(state.getString(REASON)));
            case "withdrawn" -> new Withdrawn(state.getDate(DECIDED_AT).toInstant());
            default -> throw new IllegalStateException("not a state of an application");
        };
    }

    private static @Nullable Applicant applicant(@Nullable Document applicant) {
        return applicant == null
                ? null
                : new Applicant(
                        PersonDocument.name(applicant.get("name", Document.class)),
                        new EmailAddress(applicant.getString("email")),
                        Language.of(applicant.getString("language")),
                        applicant.getString("phone"),
                        PersonDocument.place(applicant.get("place", Document.class)),
                        PersonDocument.business(applicant.get("business", Document.class)),
                        applicant.getString("motivation"));
    }

    static List<Bson> filters(Applications.Filter filter) {
        return switch (filter) {
            case ALL -> List.of();
            case OPEN -> List.of(Filters.in(STATE, "submitted", "in-review"));
            case SUBMITTED -> List.of(Filters.eq(STATE, "submitted"));
            case IN_REVIEW -> List.of(Filters.eq(STATE, "in-review"));
            case APPROVED -> List.of(Filters.eq(STATE, "approved"));
            case DECLINED -> List.of(Filters.eq(STATE, "declined"));
            case WITHDRAWN -> List.of(Filters.eq(STATE, "withdrawn"));
        };
    }
}
