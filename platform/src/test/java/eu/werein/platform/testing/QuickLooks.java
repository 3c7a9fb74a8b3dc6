package eu.werein.platform.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.pollinterval.IterativePollInterval;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Tests that wait look at once, and then ever less often, up to every tenth of a second. That long
 * before the first look, some times in every test, had been minutes of the build.
 */
public final class QuickLooks implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(
                IterativePollInterval.iterative(QuickLooks::longer, Duration.ofMillis(10)));
    }

    private static Duration longer(Duration before) {
        return Duration.ofMillis(Math.min(2 * before.toMillis(), 100));
    }
}
