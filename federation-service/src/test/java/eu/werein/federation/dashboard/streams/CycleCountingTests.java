package eu.werein.federation.dashboard.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycleCountingTests {

    private static final Path CONTRACTS = Path.of("../training-service/contracts");
    private static final String CLOSES = "2027-03-01T22:59:00Z";

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

    @Test
    void countsCyclesInTheirStateApartFromTwinsOfAnotherHost() {
        cycle("be-xx", "one", 1, "published");
        cycle("be-xx", "two", 1, "published");
        cycle("es-xx", "one", 1, "enrolling");

        assertThat(counted())
                .containsOnly(
                        Map.entry("3/0/cycles/be-xx/published", "2"),
                        Map.entry("3/0/cycles/es-xx/enrolling", "1"));
    }

    @Test
    void countsSeatsByTheHomeOfWhoHoldsThem() {
        cycle("be-xx", "one", 2, "enrolling");
        plan("be-xx", "one", 1, 20, "\"be-xx\": 7, \"es-xx\": 2", 0);
        plan("be-xx", "one", 2, 20, "\"be-xx\": 6, \"es-xx\": 2, \"de-xx\": 0", 0);

        assertThat(counted())
                .containsOnly(
                        Map.entry("3/0/cycles/be-xx/enrolling", "1"),
                        Map.entry("3/0/capacity/be-xx", "20"),
                        Map.entry("3/0/seats/be-xx/be-xx", "6"),
                        Map.entry("3/0/seats/be-xx/es-xx", "2"));
    }

    @Test
    void addsUpTheCyclesOfAHost() {
        for (String id : List.of("one", "two")) {
            cycle("be-xx", id, 2, "running");
            plan("be-xx", id, 3, 10, "\"be-xx\": 4", 3);
        }

        assertThat(counted())
                .containsEntry("3/0/capacity/be-xx", "20")
                .containsEntry("3/0/seats/be-xx/be-xx", "8")
                .containsEntry("3/0/queues/be-xx/" + CLOSES, "6");
    }

    @Test
    void countsNoSeatsBeforeAnybodyMayEnrol() {
        plan("be-xx", "one", 1, 20, "", 0);
        cycle("be-xx", "one", 1, "published");

        assertThat(counted()).containsOnly(Map.entry("3/0/cycles/be-xx/published", "1"));
    }

    @Test
    void countsSeatsWhicheverTopicIsReadFirst() {
        plan("be-xx", "one", 4, 20, "\"be-xx\": 7", 0);
        assertThat(counted()).isEmpty();

        cycle("be-xx", "one", 2, "enrolling");

        assertThat(counted()).containsEntry("3/0/seats/be-xx/be-xx", "7");
    }

    @Test
    void nobodyWaitsForACycleThatIsOver() {
        cycle("be-xx", "one", 2, "enrolling");
        plan("be-xx", "one", 4, 5, "\"be-xx\": 5", 3);
        assertThat(counted()).containsEntry("3/0/queues/be-xx/" + CLOSES, "3");

        cycle("be-xx", "one", 3, "completed");

        assertThat(counted())
                .containsOnly(
                        Map.entry("3/0/cycles/be-xx/completed", "1"),
                        Map.entry("3/0/capacity/be-xx", "5"),
                        Map.entry("3/0/seats/be-xx/be-xx", "5"),
                        Map.entry("3/0/learners/be-xx", "5"));
    }

    @Test
    void countsNothingButTheCycleOnceItIsCancelled() {
        cycle("be-xx", "one", 2, "enrolling");
        plan("be-xx", "one", 4, 5, "\"be-xx\": 5", 3);
        cycle("be-xx", "one", 3, "cancelled");

        assertThat(counted()).containsOnly(Map.entry("3/0/cycles/be-xx/cancelled", "1"));
    }

    @Test
    void passesOverWhatIsNeitherCycleNorPlan() {
        cycle("be-xx", "one", 2, "enrolling");
        plan("be-xx", "one", 4, 5, "\"be-xx\": 5", 0);
        Map<String, String> before = counted();

        cycle("be-xx", "one", 3, "draft");
        topology.cycle("be-xx", "one", 4, "{\"state\":\"running\"}");
        topology.cycle("be-xx", "one", 5, "{}");
        topology.seatPlan("be-xx", "one", 5, "{\"counts\":{\"capacity\":5,\"waiting\":0}}");
        topology.seatPlan("be-xx", "one", 6, "{}");
        plan("be-xx", "one", 7, 5, "\"nobody\": 5", 0);

        assertThat(counted()).isEqualTo(before);
        assertThat(topology.passedOver()).isEqualTo(6);
    }

    /** Every type that training-service tells, as it is written today. */
    @Test
    void readsTheExamplesOfTheContracts() throws Exception {
        List<String> cycles = examples("training.cycle-");
        List<String> plans = new ArrayList<>(examples("training.seat"));
        plans.addAll(examples("training.enrolled"));
        plans.addAll(examples("training.standing"));
        for (int sequence = 1; sequence <= cycles.size(); sequence++) {
            topology.cycle("be-xx", "one", sequence, cycles.get(sequence - 1));
        }
        for (int sequence = 1; sequence <= plans.size(); sequence++) {
            topology.seatPlan("be-xx", "one", sequence, plans.get(sequence - 1));
        }
        cycle("be-xx", "one", 100, "enrolling");

        assertThat(cycles).hasSizeGreaterThan(5);
        assertThat(plans).hasSizeGreaterThan(3);
        assertThat(topology.passedOver()).isZero();
        assertThat(counted()).containsKeys("3/0/capacity/be-xx", "3/0/seats/be-xx/es-uvigo");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comesToTheSameBytesInWhateverOrderAndHoweverOften(long seed) {
        Random random = new Random(seed);
        List<Runnable> story = new ArrayList<>();
        for (String host : List.of("be-xx", "es-xx")) {
            for (int number = 0; number < 6; number++) {
                String id = "c" + number;
                for (int sequence = 1; sequence <= 4; sequence++) {
                    long at = sequence;
                    String now =
                            List.of("published", "enrolling", "running", "completed", "cancelled")
                                    .get(random.nextInt(5));
                    int held = random.nextInt(9);
                    int waiting = random.nextInt(3);
                    story.add(() -> cycle(host, id, at, now));
                    story.add(() -> plan(host, id, at, 20, "\"fr-xx\": " + held, waiting));
                }
            }
        }
        story.forEach(Runnable::run);
        Map<String, String> inOrder = counted();

        close();
        open();
        List<Runnable> shuffled = new ArrayList<>(story);
        shuffled.addAll(story);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(Runnable::run);

        assertThat(counted()).isEqualTo(inOrder).isNotEmpty();
    }

    private static List<String> examples(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            List<String> examples = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(prefix) && !name.endsWith(".schema.json")) {
                    examples.add(Files.readString(file));
                }
            }
            return examples;
        }
    }

    private Map<String, String> counted() {
        return topology.counted();
    }

    private void cycle(String host, String id, long sequence, String now) {
        topology.cycle(
                host,
                id,
                sequence,
                "{\"cycleId\":\"%s\",\"state\":\"%s\",\"seats\":{\"capacity\":9,\"enrolmentClosesAt\":\"%s\"}}"
                        .formatted(id, now, CLOSES));
    }

    private void plan(
            String host, String id, long sequence, int capacity, String held, int waiting) {
        topology.seatPlan(
                host,
                id,
                sequence,
                "{\"cycleId\":\"%s\",\"counts\":{\"capacity\":%d,\"held\":{%s},\"waiting\":%d}}"
                        .formatted(id, capacity, held, waiting));
    }
}
