package eu.werein.proof.planted;

import java.io.PrintStream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs one test of a module in a JVM of its own, and ends with the code that says how it went. */
public final class OneTest {

    static final int GREEN = 10;
    static final int RED = 11;

    /** It could not be run, or failed by something else than what it asserts. */
    static final int BROKEN = 12;

    private static final PrintStream OUT = System.out;

    private OneTest() {}

    public static void main(String[] arguments) {
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(DiscoverySelectors.selectMethod(arguments[0]))
                        .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        summary.getFailures().forEach(failure -> OUT.println(failure.getException()));
        System.exit(code(summary));
    }

    private static int code(TestExecutionSummary summary) {
        if (summary.getTestsFoundCount() != 1) {
            return BROKEN;
        }
        if (summary.getTestsSucceededCount() == 1) {
            return GREEN;
        }
        return summary.getFailures().stream().allMatch(OneTest::isOfTheCheck) ? RED : BROKEN;
    }

    /** An assertion, or the end of patience with one. */
    private static boolean isOfTheCheck(TestExecutionSummary.Failure failure) {
        Throwable cause = failure.getException();
        return failure.getTestIdentifier().isTest()
                && (cause instanceof AssertionError
                        || cause.getClass().getSimpleName().equals("ConditionTimeoutException"));
    }
}
