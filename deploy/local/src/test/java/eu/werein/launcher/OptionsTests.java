package eu.werein.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionsTests {

    @Test
    void withoutArgumentsOneBrokerTheDemoAndTheUsualPorts() {
        Options options = parse("");

        assertThat(options.brokers()).isEqualTo(1);
        assertThat(options.demo()).isTrue();
        assertThat(options.fresh()).isFalse();
        assertThat(options.store()).isEmpty();
        assertThat(options.ports().gateway()).isEqualTo(8080);
    }

    @Test
    void everyOptionIsHeard() {
        Options options =
                parse(
                        "--fresh --no-demo --store mongodb://db/ --brokers 3 --port-offset 100"
                                + " --state /x --json kafka");

        assertThat(options)
                .isEqualTo(
                        new Options(
                                true,
                                Optional.of("mongodb://db/"),
                                3,
                                false,
                                true,
                                100,
                                Optional.of(Path.of("/x")),
                                List.of("kafka")));
    }

    @Test
    void theStoreOfTheEnvironmentCountsUnlessOneIsNamed() {
        Optional<String> environment = Optional.of("mongodb://environment/");

        assertThat(Options.parse(List.of(), environment).store()).isEqualTo(environment);
        assertThat(Options.parse(List.of("--store", "mongodb://named/"), environment).store())
                .contains("mongodb://named/");
    }

    @Test
    void anOffsetMovesEveryPort() {
        List<Ports.Claim> usual = new Ports(0, 3).claims(true);
        List<Ports.Claim> moved = new Ports(10_000, 3).claims(true);

        assertThat(moved).hasSameSizeAs(usual);
        for (int i = 0; i < usual.size(); i++) {
            assertThat(moved.get(i).port()).isEqualTo(usual.get(i).port() + 10_000);
        }
        assertThat(usual.stream().map(Ports.Claim::port)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--brokers 2",
                "--brokers",
                "--brokers many",
                "--port-offset -1",
                "--port-offset 40000",
                "--store --fresh",
                "--replicas 2",
                "--frehs"
            })
    void whatCannotBeDoneIsRefusedInOneSentence(String arguments) {
        assertThatThrownBy(() -> parse(arguments))
                .isInstanceOf(Refusal.class)
                .message()
                .endsWith(".")
                .doesNotContain("\n");
    }

    private static Options parse(String arguments) {
        return Options.parse(
                arguments.isEmpty() ? List.of() : List.of(arguments.split(" ", -1)),
                Optional.empty());
    }
}
