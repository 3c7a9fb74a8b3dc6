package eu.werein.members.applications.messaging;

import eu.werein.members.applications.Application;
import eu.werein.members.applications.ApplicationEvent;
import eu.werein.members.person.MemberId;
import eu.werein.platform.outbox.DomainEvent;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What applications tell the other services: where they stand, never whose they are. */
public final class ApplicationMessages {

    public static final String TOPIC = "members.application.v1";
    static final String SUBMITTED = "members.application-submitted.v1";
    static final String CONFIRMED = "members.application-confirmed.v1";
    static final String REVIEW_STARTED = "members.application-review-started.v1";
    static final String APPROVED = "members.application-approved.v1";
    static final String DECLINED = "members.application-declined.v1";
    static final String WITHDRAWN = "members.application-withdrawn.v1";

    /** All types of events that applications tell. */
    public static final Set<String> TYPES =
            Set.of(SUBMITTED, CONFIRMED, REVIEW_STARTED, APPROVED, DECLINED, WITHDRAWN);

    private ApplicationMessages() {}

    /** The event as it is told. */
    public static DomainEvent of(ApplicationEvent event) {
        String type =
                switch (event) {
                    case ApplicationEvent.Submitted _ -> SUBMITTED;
                    case ApplicationEvent.Confirmed _ -> CONFIRMED;
                    case ApplicationEvent.ReviewStarted _ -> REVIEW_STARTED;
                    case ApplicationEvent.Approved _ -> APPROVED;
                    case ApplicationEvent.Declined _ -> DECLINED;
                    case ApplicationEvent.Withdrawn _ -> WITHDRAWN;
                };
        return new DomainEvent(TOPIC, type, data(event.application()));
    }

    private static ApplicationData data(Application application) {
        return new ApplicationData(
                application.id().value(),
                application.state().wireName(),
                application.confirmed(),
                application.submittedAt(),
                application.decidedAt().orElse(null),
                application.memberId().map(MemberId::value).orElse(null));
    }

    /** The data of every application event. */
    record ApplicationData(
            String applicationId,
            String state,
            boolean confirmed,
            Instant submittedAt,
            @Nullable Instant decidedAt,
            @Nullable String memberId) {}
}
