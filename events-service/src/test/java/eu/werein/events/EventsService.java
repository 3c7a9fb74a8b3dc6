package eu.werein.events;

import eu.werein.platform.testing.MembersNetwork;
import eu.werein.platform.testing.RunningService;
import java.util.List;
import java.util.Map;

/** The events-service of the tests. */
public final class EventsService {

    private EventsService() {}

    /** The one that most tests share. */
    public static RunningService shared() {
        return Shared.SERVICE;
    }

    private static final class Shared {
        private static final RunningService SERVICE =
                RunningService.start(
                        List.of(EventsApplication.class),
                        Map.of("werein.members-url", MembersNetwork.shared().url()));
    }
}
