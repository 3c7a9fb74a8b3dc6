package eu.werein.training;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.testing.Contracts;
import eu.werein.training.attendance.messaging.AttendanceMessages;
import eu.werein.training.certificates.messaging.CertificateMessages;
import eu.werein.training.confidence.messaging.ConfidenceMessages;
import eu.werein.training.cycles.messaging.CycleMessages;
import eu.werein.training.enrolment.messaging.SeatPlanMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTests {

    static Stream<String> types() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("contracts"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyExampleIsAsItsSchemaSays(String type) {
        assertThat(Contracts.violations(type, Contracts.example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaRefusesAnEventWithoutItsData(String type) {
        assertThat(Contracts.violations(type, "{}")).isNotEmpty();
    }

    @Test
    void everyTypeThatIsToldHasASchema() throws IOException {
        assertThat(types().toList())
                .containsAll(AttendanceMessages.TYPES)
                .containsAll(CertificateMessages.TYPES)
                .containsAll(ConfidenceMessages.TYPES)
                .containsAll(CycleMessages.TYPES)
                .containsAll(SeatPlanMessages.TYPES);
    }
}
