package eu.werein.members.applications;

import eu.werein.members.person.MemberId;
import eu.werein.platform.outbox.Request;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes an application up and decides it, once. */
public final class DecideApplication {

    private final Applications applications;
    private final Supplier<MemberId> memberIds;
    private final Clock clock;

    DecideApplication(Applications applications, Supplier<MemberId> memberIds, Clock clock) {
        this.applications = applications;
        this.memberIds = memberIds;
        this.clock = clock;
    }

    /**
     * @return empty when there is no such application
     * @throws AlreadyDecided when it is closed
     */
    public Optional<Application> review(ApplicationId id, Request request) {
        return applications.change(id, request, Application::startReview);
    }

    /** As {@link #review}; which member she becomes is decided here and now. */
    public Optional<Application> approve(ApplicationId id, Request request) {
        return applications.change(
                id, request, current -> current.approve(memberIds.get(), clock.instant()));
    }

    /** As {@link #review}. */
    public Optional<Application> decline(ApplicationId id, DeclineReason reason, Request request) {
        return applications.change(
                id, request, current -> current.decline(reason, clock.instant()));
    }
}
