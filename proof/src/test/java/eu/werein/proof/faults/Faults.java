package eu.werein.proof.faults;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every fault there is. */
final class Faults {

    static final List<Fault> ALL =
            List.of(
                    new F01WriterDies(),
                    new F02RelayDies(),
                    new F03ReaderDies(),
                    new F04GatewayDies(),
                    new F05StoreDies(),
                    new F06LeaderDies(),
                    new F07LogWithoutMajority(),
                    new F08ControllerDies(),
                    CutOff.F09,
                    CutOff.F10,
                    new F11SlowStore(),
                    new F12RelayStandsStill(),
                    new F13DiskFull(),
                    new F14ClockJumps(),
                    new F15Poison(),
                    new F16Repetitions(),
                    new F17Storm(),
                    new F18NoIdentityProvider(),
                    new F19KeysChange(),
                    new F20RollingRestart());

    private Faults() {}

    /** Those whose ids stand in the list, in its order. */
    static Stream<Fault> named(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(",", -1))
                .flatMap(id -> ALL.stream().filter(fault -> fault.id().equals(id)));
    }
}
