package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The story in a real browser: applied, confirmed, approved, and the administrator sees it. */
@Order(10)
final class WalkingFederationIT {

    private final RunningFederation federation = RunningFederation.running();

    @Test
    void theStoryRunsInTheBrowser() throws Exception {
        Path target = federation.root().resolve("proof/target");
        Path accounts = target.resolve("accounts.json");
        Files.writeString(accounts, new JsonMapper().writeValueAsString(federation.accounts()));
        Path report =
                Files.createDirectories(target.resolve("failsafe-reports"))
                        .resolve("browser-tests.txt");
        ProcessBuilder playwright =
                new ProcessBuilder("npm", "run", "--silent", "e2e")
                        .directory(federation.root().resolve("web").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(report.toFile());
        playwright
                .environment()
                .putAll(
                        Map.of(
                                "BASE_URL", federation.gateway(),
                                "MAILBOX_URL", federation.mailbox(),
                                "ACCOUNTS", accounts.toString()));
        Process run = playwright.start();
        boolean ended = run.waitFor(8, TimeUnit.MINUTES);

        assertThat(ended).as("the browser tests end in time").isTrue();
        assertThat(run.exitValue()).as(String.join("\n", lines(report))).isZero();
        assertThat(lines(report)).anyMatch(line -> line.matches("[1-9]\\d* passed, 0 failed"));
    }

    private static List<String> lines(Path report) throws java.io.IOException {
        return Files.readAllLines(report);
    }
}
