package eu.werein.training;

import eu.werein.platform.testing.MembersNetwork;
import eu.werein.platform.testing.RunningService;
import java.util.List;
import java.util.Map;

/** The training-service of the tests. */
public final class TrainingService {

    private TrainingService() {}

    /** The one that most tests share. */
    public static RunningService shared() {
        return Shared.SERVICE;
    }

    private static final class Shared {
        private static final RunningService SERVICE =
                RunningService.start(
                        List.of(TrainingApplication.class),
                        Map.of("werein.members-url", MembersNetwork.shared().url()));
    }
}
