package eu.werein.federation.dashboard.streams;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.tenant.PartnerId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardTopologyTests {

    private static final EventCodec CODEC = new EventCodec("members-service");
    private static final Path CONTRACTS = Path.of("../members-service/contracts");

    @TempDir private Path state;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> members;
    private TestInputTopic<String, byte[]> applications;
    private TestOutputTopic<String, byte[]> counts;
    private final Map<String, String> told = new TreeMap<>();

    @BeforeEach
    void open() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(DashboardTopology.of(3, meters), settings);
        members = input(DashboardTopology.MEMBERS);
        applications = input(DashboardTopology.APPLICATIONS);
        counts =
                driver.createOutputTopic(
                        DashboardTopology.OUTPUT,
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
    }

    @AfterEach
    void close() {
        driver.close();
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
        assertThat(told).containsKey("3/0/members/be-xx/2026-11");
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
    void readsTheExamplesOfTheContracts() throws Exception {
        example(members, "members.member-registered.v1", "a");
        example(applications, "members.application-submitted.v1", "b");
        example(applications, "members.application-review-started.v1", "c");

        assertThat(counted()).hasSizeBetween(2, 3);
        assertThat(passedOver()).isZero();
    }

    @Test
    void passesOverWhatIsNoEvent() {
        members.pipeInput("be-xx:a", new byte[] {1, 2, 3});
        members.pipeInput((String) null, new byte[] {1});
        members.pipeInput("be-xx:a", null);
        send(members, DashboardTopology.MEMBERS, event("be-xx", "a", 1, "{}"));
        send(
                members,
                DashboardTopology.MEMBERS,
                event("be-xx", "a", 1, "{\"state\":\"active\",\"joinedOn\":\"2026-13-40\"}"));
        member("be-xx", "b", 1, "active", "2026-11-02");

        assertThat(counted()).containsOnly(Map.entry("3/0/members/be-xx/2026-11", "1"));
        assertThat(passedOver()).isEqualTo(5);
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
                story.add(() -> member(partner, id, number, state, month));
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

    private void reopen() {
        driver.close();
        told.clear();
        open();
    }

    private TestInputTopic<String, byte[]> input(String topic) {
        return driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer());
    }

    /** The latest count per cell, as a reader of the compacted topic holds it. */
    private Map<String, String> counted() {
        counts.readRecordsToList()
                .forEach(
                        record ->
                                told.put(
                                        record.key(),
                                        record.value() == null
                                                ? ""
                                                : new String(
                                                        record.value(),
                                                        StandardCharsets.US_ASCII)));
        Map<String, String> counted = new TreeMap<>(told);
        counted.values().removeIf(String::isEmpty);
        return counted;
    }

    private double passedOver() {
        return meters.find("werein.dashboard.passed-over").counters().stream()
                .mapToDouble(io.micrometer.core.instrument.Counter::count)
                .sum();
    }

    private void member(String partner, String id, long sequence, String state, String joinedOn) {
        send(
                members,
                DashboardTopology.MEMBERS,
                event(
                        partner,
                        id,
                        sequence,
                        "{\"memberId\":\"%s\",\"state\":\"%s\",\"joinedOn\":\"%s\"}"
                                .formatted(id, state, joinedOn)));
    }

    private void application(
            String partner, String id, long sequence, String state, String submittedAt) {
        send(
                applications,
                DashboardTopology.APPLICATIONS,
                event(
                        partner,
                        id,
                        sequence,
                        "{\"applicationId\":\"%s\",\"state\":\"%s\",\"submittedAt\":\"%s\"}"
                                .formatted(id, state, submittedAt)));
    }

    private void example(TestInputTopic<String, byte[]> topic, String type, String id)
            throws Exception {
        String data = Files.readString(CONTRACTS.resolve(type + ".json"));
        send(topic, "any", event("be-xx", id, 1, data));
    }

    private static Event event(String partner, String id, long sequence, String data) {
        return new Event(
                new PartnerId(partner),
                id,
                sequence,
                "members.test.v1",
                Instant.parse("2026-11-22T10:00:00Z"),
                data.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(TestInputTopic<String, byte[]> topic, String name, Event event) {
        ProducerRecord<String, byte[]> message = CODEC.encode(name, event);
        topic.pipeInput(new TestRecord<>(message.key(), message.value(), message.headers()));
    }
}
