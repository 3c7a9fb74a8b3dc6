package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventJson;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An application counts from being submitted until it is decided or withdrawn. */
final class ApplicationContribution {

    private ApplicationContribution() {}

    private static final Set<String> OPEN = Set.of("submitted", "in-review");

    /** What the figures need of {@code members.application-submitted.v1} and its kin. */
    private record Application(@Nullable String state, @Nullable Instant submittedAt) {}

    static Optional<Cell> of(Event event) {
        Application application = EventJson.read(event, Application.class);
        if (application.state() == null || application.submittedAt() == null) {
            throw new IllegalArgumentException("an application without state or time");
        }
        return OPEN.contains(application.state())
                ? Optional.of(
                        Cell.Applications.submitted(event.partner(), application.submittedAt()))
                : Optional.empty();
    }
}
