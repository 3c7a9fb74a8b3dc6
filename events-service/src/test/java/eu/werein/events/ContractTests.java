package eu.werein.events;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.answers.messaging.AnswerMessages;
import eu.werein.events.gatherings.messaging.GatheringMessages;
import eu.werein.events.schools.messaging.SchoolMessages;
import eu.werein.platform.testing.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTests {

    static List<String> types() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("contracts"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .sorted()
                    .toList();
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
        assertThat(types())
                .containsAll(GatheringMessages.TYPES)
                .containsAll(AnswerMessages.TYPES)
                .contains(SchoolMessages.CHANGED);
    }
}
