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
import org.apache.kafka.streams.processor.StateStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardTopologyTests {

    private static final Path CONTRACTS = Path.of("../members-service/contracts");

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
    void countsTheActiveMembersOfAMonth() {
        member("be-xx", "a", 1, "active", "2026-11-02");
        member("be-xx", "b", 1, "active", "2026-11-30");
        member("be-xx", "c", 1, "guest", "2026-11-30");
        member("fr-xx", "a", 1, "active", "2026-11-02");

        assertThat(counted())
                .containsOnly(
                        Map.entry("3/0/members/be-xx/2026-11", "2"),
                        Map.entry("3/0/members/fr-xx/2026-11", "1"));
    }

    @Test
    void countsNobodyTwice() {
        member("be-xx", "a", 1, "active", "2026-11-02");
        member("be-xx", "a", 1, "active", "2026-11-02");
        member("be-xx", "a", 2, "active", "2026-11-02");

        assertThat(counted()).containsOnly(Map.entry("3/0/members/be-xx/2026-11", "1"));
    }

    @Test
    void doesNotBelieveAnOlderEventThatComesLater() {
        member("be-xx", "a", 3, "left", "2026-11-02");
        member("be-xx", "a", 2, "active", "2026-11-02");

        assertThat(counted()).isEmpty();
    }

    @Test
    void takesWhoLeavesOutAndForgetsTheEmptyCell() {
        member("be-xx", "a", 1, "active", "2026-11-02");
        member("be-xx", "a", 2, "left", "2026-11-02");

        assertThat(counted()).isEmpty();
        assertThat(topology.told()).containsKey("3/0/members/be-xx/2026-11");
    }

    @Test
    void movesAMemberWhoseDateIsCorrected() {
        member("be-xx", "a", 1, "active", "2026-11-02");
        member("be-xx", "a", 2, "active", "2026-10-31");

        assertThat(counted()).containsOnly(Map.entry("3/0/members/be-xx/2026-10", "1"));
    }

    @Test
    void countsAnApplicationUntilItIsDecided() {
        application("be-xx", "a", 1, "submitted", "2026-11-02T10:07:00Z");
        application("be-xx", "b", 1, "submitted", "2026-11-02T10:14:59Z");
        application("be-xx", "b", 2, "in-review", "2026-11-02T10:14:59Z");
        application("be-xx", "a", 2, "approved", "2026-11-02T10:07:00Z");

        assertThat(counted())
                .containsOnly(Map.entry("3/0/applications/be-xx/2026-11-02T10:00:00Z", "1"));
    }

    @Test
    void countsMembersOfASectorAtAStage() {
        placed("a", 1, "G", "idea");
        placed("b", 1, "47", "idea");
        placed("c", 1, "G", "established");
        placed("d", 1, "unknown", "unknown");

        assertThat(counted())
                .containsOnly(
                        Map.entry("3/0/members/be-xx/2026-11/G/idea", "2"),
                        Map.entry("3/0/members/be-xx/2026-11/G/established", "1"),
                        Map.entry("3/0/members/be-xx/2026-11", "1"));
    }

    @Test
    void movesAMemberWhoseSectorIsCorrected() {
        placed("a", 1, "unknown", "idea");
        placed("a", 2, "Q", "starting");

        assertThat(counted()).containsOnly(Map.entry("3/0/members/be-xx/2026-11/Q/starting", "1"));
    }

    @Test
    void countsAMemberWhoseSectorNobodyKnows() {
        placed("a", 1, "45", "growing");

        assertThat(counted()).containsOnly(Map.entry("3/0/members/be-xx/2026-11", "1"));
        assertThat(topology.passedOver()).isZero();
    }

    @Test
    void takesOutWhoIsErasedThoughNothingIsKnownOfHer() {
        placed("a", 1, "G", "idea");
        topology.member("be-xx", "a", 2, "{\"memberId\":\"a\",\"state\":\"erased\"}");

        assertThat(counted()).isEmpty();
    }

    /** Every type that members-service tells, as it is written today. */
    @Test
    void readsTheExamplesOfTheContracts() throws Exception {
        List<String> members = examples("members.member-");
        List<String> applications = examples("members.application-");
        for (String example : members) {
            topology.member("be-xx", "m" + example.hashCode(), 1, example);
        }
        for (String example : applications) {
            topology.application("be-xx", "a" + example.hashCode(), 1, example);
        }

        assertThat(members).hasSizeGreaterThan(1);
        assertThat(applications).hasSizeGreaterThan(3);
        assertThat(counted().keySet())
                .anyMatch(cell -> cell.startsWith("3/0/members/be-xx/"))
                .anyMatch(cell -> cell.startsWith("3/0/applications/be-xx/"));
        assertThat(topology.passedOver()).isZero();
    }

    @Test
    void passesOverWhatIsNoEvent() {
        topology.memberBytes("be-xx:a", new byte[] {1, 2, 3});
        topology.memberBytes(null, new byte[] {1});
        topology.memberBytes("be-xx:a", null);
        topology.member("be-xx", "a", 1, "{}");
        topology.member("be-xx", "a", 1, "{\"state\":\"active\"}");
        topology.member("be-xx", "a", 1, "{\"state\":\"active\",\"joinedOn\":\"2026-13-40\"}");
        member("be-xx", "b", 1, "active", "2026-11-02");

        assertThat(counted()).containsOnly(Map.entry("3/0/members/be-xx/2026-11", "1"));
        assertThat(topology.passedOver()).isEqualTo(6);
    }

    @Test
    void countsWhoHasSaidWhenSheHasTimeInHerBands() {
        free("a", 1, "active", "\"evening\",\"school-hours\"");
        free("b", 1, "active", "\"school-hours\",\"evening\"");
        free("c", 1, "active", "\"weekend\"");
        free("d", 1, "active", "");
        free("e", 1, "left", "\"weekend\"");
        free("c", 2, "active", "\"evening\"");

        assertThat(counted())
                .containsOnly(
                        Map.entry("3/0/members/be-xx/2026-11", "4"),
                        Map.entry("3/0/bands/be-xx/evening+school-hours", "2"),
                        Map.entry("3/0/bands/be-xx/evening", "1"));
    }

    private void free(String id, long sequence, String state, String bands) {
        topology.member(
                "be-xx",
                id,
                sequence,
                "{\"state\":\"%s\",\"joinedOn\":\"2026-11-02\",\"bands\":[%s]}"
                        .formatted(state, bands));
    }

    /** The library that would keep it on disk is left out of the service. */
    @Test
    void keepsItsStateInMemory() {
        assertThat(topology.stores()).isNotEmpty().noneMatch(StateStore::persistent);
    }

    /** Before sectors were counted a cell was a partner and a month. */
    @Test
    void takesAMemberOutOfTheCellThatAnEarlierVersionPutHerIn() {
        topology.left("be-xx:a", "1 members/be-xx/2026-11", "members/be-xx/2026-11", 7);
        placed("a", 1, "G", "idea");
        placed("a", 2, "G", "idea");

        assertThat(counted())
                .containsOnly(
                        Map.entry("3/0/members/be-xx/2026-11", "6"),
                        Map.entry("3/0/members/be-xx/2026-11/G/idea", "1"));
        assertThat(topology.passedOver()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void comesToTheSameBytesInWhateverOrderAndHoweverOften(long seed) {
        Random random = new Random(seed);
        List<Runnable> story = new ArrayList<>();
        for (int member = 0; member < 30; member++) {
            String id = "m" + member;
            String partner = random.nextBoolean() ? "be-xx" : "fr-xx";
            for (int sequence = 1; sequence <= 4; sequence++) {
                long number = sequence;
                String state = List.of("active", "left", "lapsed").get(random.nextInt(3));
                String month = "2026-0" + (1 + random.nextInt(3)) + "-15";
                String sector = List.of("G", "47", "Q", "unknown").get(random.nextInt(4));
                String data =
                        "{\"state\":\"%s\",\"joinedOn\":\"%s\",\"sector\":\"%s\",\"stage\":\"idea\"}"
                                .formatted(state, month, sector);
                story.add(() -> topology.member(partner, id, number, data));
            }
        }
        story.forEach(Runnable::run);
        Map<String, String> inOrder = counted();

        reopen();
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

    private void reopen() {
        close();
        open();
    }

    private void member(String partner, String id, long sequence, String state, String joinedOn) {
        topology.member(partner, id, sequence, state, joinedOn);
    }

    private void placed(String id, long sequence, String sector, String stage) {
        topology.member(
                "be-xx",
                id,
                sequence,
                """
                {"memberId": "%s", "state": "active", "joinedOn": "2026-11-02",
                 "sector": "%s", "stage": "%s", "origin": "import", "later": {"more": 1}}
                """
                        .formatted(id, sector, stage));
    }

    private void application(
            String partner, String id, long sequence, String state, String submittedAt) {
        topology.application(partner, id, sequence, state, submittedAt);
    }

    private Map<String, String> counted() {
        return topology.counted();
    }
}
