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

class GatheringCountingTests {

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
        return Files.readString(Path.of("../events-service/contracts", type + ".json"));
    }

    private Map<String, String> counted() {
        return topology.counted();
    }

    /** Summer time begins on the last Sunday of March. */
    @Test
    void countsEachDateThatTakesPlaceWhereAndWhenItIs() throws IOException {
        topology.gathering("be-xx", "one", 4, example("events.gathering-changed.v1"));

        assertThat(counted())
                .containsOnly(
                        Map.entry("3/0/dates/be-xx/2027-03-04T17:00:00Z", "1"),
                        Map.entry("3/0/dates/be-xx/2027-03-19T18:00:00Z", "1"),
                        Map.entry("3/0/dates/be-xx/2027-03-25T18:00:00Z", "1"),
                        Map.entry("3/0/dates/be-xx/2027-04-01T17:00:00Z", "1"));
    }

    @Test
    void addsUpTheDatesOfAHostThatBeginTogether() throws IOException {
        topology.gathering("be-xx", "one", 1, example("events.gathering-planned.v1"));
        topology.gathering("be-xx", "two", 1, example("events.gathering-planned.v1"));
        topology.gathering("es-xx", "one", 1, example("events.gathering-planned.v1"));

        assertThat(counted())
                .hasSize(10)
                .containsEntry("3/0/dates/be-xx/2027-03-04T17:00:00Z", "2")
                .containsEntry("3/0/dates/es-xx/2027-04-01T16:00:00Z", "1");
    }

    @Test
    void countsNoDateOfWhatIsCancelled() throws IOException {
        topology.gathering("be-xx", "one", 1, example("events.gathering-planned.v1"));
        topology.gathering("be-xx", "one", 2, example("events.gathering-cancelled.v1"));

        assertThat(counted()).isEmpty();
    }

    @Test
    void countsWhoComesAndWhoWaitsByTheLatestThatIsTold() throws IOException {
        topology.answers("be-xx", "one.2027-03-04", 1, example("events.answered.v1"));
        topology.answers("be-xx", "one.2027-03-11", 1, example("events.answered.v1"));
        topology.answers(
                "be-xx", "one.2027-03-04", 2, example("events.answer-standing-changed.v1"));
        topology.answers("es-xx", "one.2027-03-04", 1, answers("2027-03-05T17:00:00Z", 7, 1));
        topology.answers("es-xx", "one.2027-03-04", 3, answers("2027-03-05T17:00:00Z", 8, 0));
        topology.answers("es-xx", "one.2027-03-04", 2, answers("2027-03-05T17:00:00Z", 9, 2));

        assertThat(counted())
                .containsOnly(
                        Map.entry("3/0/coming/be-xx/es-uvigo", "6"),
                        Map.entry("3/0/hoping/be-xx/2027-03-04T17:00:00Z", "4"),
                        Map.entry("3/0/coming/es-xx/fr-xx", "8"));
    }

    @Test
    void countsNobodyAtADateThatIsTakenBack() {
        topology.answers("be-xx", "one.2027-03-04", 1, answers("2027-03-04T17:00:00Z", 7, 2));
        topology.answers(
                "be-xx",
                "one.2027-03-04",
                2,
                "{\"start\":\"2027-03-04T17:00:00Z\",\"counts\":{\"coming\":{},\"waiting\":0}}");

        assertThat(counted()).isEmpty();
    }

    @Test
    void whatWasToldBeforeAnybodyCountedSaysNothing() {
        topology.answers("be-xx", "one.2027-03-04", 1, "{\"start\":\"2027-03-04T17:00:00Z\"}");

        assertThat(counted()).isEmpty();
        assertThat(topology.passedOver()).isZero();
    }

    @Test
    void passesOverWhatLacksItsNumbers() {
        topology.gathering("be-xx", "one", 1, "{}");
        topology.gathering("be-xx", "one", 2, "{\"parts\":[{\"dates\":[\"2027-03-04\"]}]}");
        topology.answers("be-xx", "one.2027-03-04", 1, "{\"counts\":{\"coming\":{}}}");
        topology.answers(
                "be-xx",
                "one.2027-03-04",
                2,
                "{\"start\":\"2027-03-04T17:00:00Z\",\"counts\":{\"waiting\":1}}");

        assertThat(counted()).isEmpty();
        assertThat(topology.passedOver()).isEqualTo(4);
    }

    private static String answers(String start, int coming, int waiting) {
        return "{\"start\":\"%s\",\"counts\":{\"coming\":{\"fr-xx\":%d},\"waiting\":%d}}"
                .formatted(start, coming, waiting);
    }
}
