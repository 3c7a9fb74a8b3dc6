package eu.werein.proof.faults;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every fault there is. */
final class Faults {

    static final List<Fault> ALL =
            List.of(new F01WriterDies(), new F02RelayDies(), new F03ReaderDies());

    private Faults() {}

    /** Those whose ids stand in the list, in its order. */
    static Stream<Fault> named(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(",", -1))
                .flatMap(id -> ALL.stream().filter(fault -> fault.id().equals(id)));
    }
}
