package eu.werein.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PreflightTests {

    private static final Path FOLDER = Path.of("state");
    private static final Options OPTIONS = Options.parse(List.of(), Optional.empty());

    private final GivenMachine machine = new GivenMachine();

    @Test
    void aMachineWithEverythingPasses() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void anotherJavaIsRefused() {
        machine.java = 17;

        assertThatThrownBy(this::check).hasMessageContaining("JDK 25").hasMessageContaining("17");
    }

    @Test
    void aMissingNodeIsRefused() {
        machine.node = Optional.empty();

        assertThatThrownBy(this::check).hasMessageContaining("Node is missing");
    }

    @Test
    void anOldNodeIsRefused() {
        machine.node = Optional.of(18);

        assertThatThrownBy(this::check).hasMessageContaining("Node 18 is too old");
    }

    @Test
    void aTakenPortIsNamedWithWhoTookIt() {
        machine.taken = Set.of(8080);

        assertThatThrownBy(this::check)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(
                        "Port 8080, needed by gateway, is in use by nginx (process 7)")
                .hasMessageContaining("--port-offset");
    }

    @Test
    void aPortThatOurOwnProcessHoldsIsFine() {
        machine.taken = Set.of(8080);

        assertThatCode(() -> new Preflight(machine).checkRun(OPTIONS, FOLDER, Set.of(8080)))
                .doesNotThrowAnyException();
    }

    @Test
    void thePortOfAStoreThatRunsElsewhereIsNotAskedFor() {
        machine.taken = Set.of(27_017);
        Options elsewhere = Options.parse(List.of("--store", "mongodb://db/"), Optional.empty());

        assertThatCode(() -> new Preflight(machine).checkRun(elsewhere, FOLDER, Set.of()))
                .doesNotThrowAnyException();
        assertThatThrownBy(this::check).hasMessageContaining("needed by store");
    }

    @Test
    void aFullDiskIsRefused() {
        machine.disk = 500;

        assertThatThrownBy(this::check).hasMessageContaining("Only 500 MiB are free");
    }

    @Test
    void tooLittleMemoryIsRefusedAndThreeBrokersWantMore() {
        machine.memory = Preflight.MEMORY_MIB;
        Options three = Options.parse(List.of("--brokers", "3"), Optional.empty());

        assertThatCode(this::check).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Preflight(machine).checkRun(three, FOLDER, Set.of()))
                .hasMessageContaining("MiB of memory");
    }

    private void check() {
        new Preflight(machine).checkBuild(FOLDER);
        new Preflight(machine).checkRun(OPTIONS, FOLDER, Set.of());
    }

    private static final class GivenMachine implements Machine {

        private int java = 25;
        private Optional<Integer> node = Optional.of(20);
        private Set<Integer> taken = Set.of();
        private long disk = 50_000;
        private long memory = 16_000;

        @Override
        public int javaVersion() {
            return java;
        }

        @Override
        public Optional<Integer> nodeVersion() {
            return node;
        }

        @Override
        public boolean isTaken(int port) {
            return taken.contains(port);
        }

        @Override
        public Optional<String> listenerOn(int port) {
            return Optional.of("nginx (process 7)");
        }

        @Override
        public long freeDiskMiB(Path folder) {
            return disk;
        }

        @Override
        public Optional<Long> freeMemoryMiB() {
            return Optional.of(memory);
        }
    }
}
