package eu.werein.federation.dashboard.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningCountingTests {

    @TempDir private Path state;
    private DrivenTopology topology;

    @BeforeEach
    void open() {
        topology = new DrivenTopology(state);
    }

    @AfterEach
    void close() {
        topology.close();
    }

    private static String example(String type) throws IOException {
        return Files.readString(Path.of("../training-service/contracts", type + ".json"));
    }

    private Map<String, String> counted() {
        return topology.counted();
    }

    @Test
    void addsUpWhoWasAtTheSessionsOfAHost() {
        topology.attendance("be-xx", "c/one", 1, "{\"present\":7,\"absent\":0}");
        topology.attendance("be-xx", "c/one", 2, "{\"present\":7,\"absent\":1}");
        topology.attendance("be-xx", "c/two", 1, "{\"present\":5,\"absent\":2}");
        topology.attendance("es-xx", "c/one", 1, "{\"present\":9,\"absent\":0}");

        assertThat(counted())
                .containsOnly(
                        Map.entry("3/0/marks/be-xx/present", "12"),
                        Map.entry("3/0/marks/be-xx/absent", "3"),
                        Map.entry("3/0/marks/es-xx/present", "9"));
    }

    @Test
    void countsTheCertificatesThatCount() {
        topology.certificate("be-xx", "c/be-xx/an", 1, "issued");
        topology.certificate("be-xx", "c/es-xx/an", 1, "issued");
        topology.certificate("be-xx", "c/be-xx/eva", 1, "issued");
        topology.certificate("be-xx", "c/be-xx/eva", 2, "revoked");
        assertThat(counted()).containsOnly(Map.entry("3/0/certificates/be-xx", "2"));

        topology.certificate("be-xx", "c/be-xx/eva", 3, "issued");
        assertThat(counted()).containsOnly(Map.entry("3/0/certificates/be-xx", "3"));
    }

    @Test
    void addsUpTheSumsOfACycleEachOnce() throws IOException {
        String five = example("training.confidence-told.v1");
        topology.confidence("be-xx", "c", 1, five);
        topology.confidence("be-xx", "c", 2, five);
        topology.confidence("be-xx", "c", 2, five);
        topology.confidence("be-xx", "d", 1, five);

        assertThat(counted())
                .hasSize(7)
                .containsEntry("3/0/confidence/be-xx/learners", "15")
                .containsEntry("3/0/confidence/be-xx/recognition-before", "33")
                .containsEntry("3/0/confidence/be-xx/confidence-after", "63");
    }

    @Test
    void readsTheExamplesOfTheContracts() throws IOException {
        topology.attendance("be-xx", "c/one", 1, example("training.attendance-counted.v1"));

        assertThat(counted())
                .containsOnly(
                        Map.entry("3/0/marks/be-xx/present", "2"),
                        Map.entry("3/0/marks/be-xx/absent", "1"));
    }

    @Test
    void passesOverWhatLacksItsNumbers() {
        topology.attendance("be-xx", "c/one", 1, "{\"present\":7}");
        topology.confidence("be-xx", "c", 1, "{\"learners\":5}");
        topology.confidence("be-xx", "c", 2, "{\"learners\":5,\"before\":{},\"after\":{}}");

        assertThat(counted()).isEmpty();
        assertThat(topology.passedOver()).isEqualTo(3);
    }
}
