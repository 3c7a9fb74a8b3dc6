package eu.werein.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.launcher.parts.ChildProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StartedProcessTests {

    @TempDir Path folder;

    private ChildProcess process;

    @BeforeEach
    void startsAProcess() {
        process = ChildProcess.start("tail", List.of("tail", "-f", "/dev/null"), Map.of(), log());
    }

    @AfterEach
    void stopsTheProcess() {
        process.kill();
    }

    @Test
    void aProcessIsKnownAgainAfterItWasWrittenDown() {
        PrivateJson.write(folder.resolve("one.json"), recorded());

        assertThat(PrivateJson.read(folder.resolve("one.json"), StartedProcess.class))
                .flatMap(StartedProcess::running)
                .map(ProcessHandle::pid)
                .contains(process.pid());
    }

    @Test
    void anEndedProcessIsNotRunning() {
        StartedProcess recorded = recorded();
        process.kill();

        assertThat(recorded.running()).isEmpty();
    }

    @Test
    void aProcessThatHasTheSameIdButAnotherStartIsSomebodyElses() {
        StartedProcess recorded = recorded();
        StartedProcess before =
                new StartedProcess(
                        recorded.name(),
                        recorded.pid(),
                        recorded.startedAt().minus(Duration.ofMinutes(1)),
                        recorded.port(),
                        recorded.build());

        assertThat(before.running()).isEmpty();
        Down.stop(List.of(before));
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void stoppingEndsWhatIsOurs() {
        Down.stop(List.of(recorded()));

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aProcessStartedAgainTakesTheOldOnesPlace() {
        Options options = Options.parse(List.of(), Optional.empty());
        StartedProcess first = new StartedProcess("kafka", 1, recorded().startedAt(), 9092, "a");

        Started started = Started.nothing(options).with(first).with(recorded());

        assertThat(started.processes()).containsExactly(recorded());
        assertThat(started.namesStillRunning()).containsExactly("kafka");
    }

    private StartedProcess recorded() {
        return StartedProcess.of(
                "kafka", ProcessHandle.of(process.pid()).orElseThrow(), 9092, "parts-1");
    }

    private Path log() {
        return folder.resolve("tail.log");
    }
}
