package eu.werein.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.proof.RunningFederation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The quick profile: a few faults with one seed. {@code -Dproof.seed=…} takes another one, {@code
 * -Dproof.faults=F05,F12} other faults.
 */
@Order(90)
final class FaultsIT {

    private static final long SEED = Long.getLong("proof.seed", 7);
    private static final String CHOSEN = System.getProperty("proof.faults", "F01,F15,F16");

    static Stream<Fault> faults() {
        return Faults.named(CHOSEN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void nothingIsViolated(Fault fault) {
        Verdict verdict = FaultRun.of(RunningFederation.running(), fault, SEED);
        System.out.println(verdict.line());
        assertThat(verdict.violations()).isEmpty();
    }
}
