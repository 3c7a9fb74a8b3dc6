package eu.werein.federation.dashboard.streams;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.tenant.PartnerId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
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
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The third generation's topology without a broker: events in, counts out. */
final class DrivenTopology implements AutoCloseable {

    private static final EventCodec CODEC = new EventCodec("members-service");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> members;
    private final TestInputTopic<String, byte[]> applications;
    private final TestInputTopic<String, byte[]> cycles;
    private final TestInputTopic<String, byte[]> seatPlans;
    private final TestInputTopic<String, byte[]> attendance;
    private final TestInputTopic<String, byte[]> certificates;
    private final TestInputTopic<String, byte[]> confidence;
    private final TestInputTopic<String, byte[]> gatherings;
    private final TestInputTopic<String, byte[]> answers;
    private final TestOutputTopic<String, byte[]> counts;
    private final Map<String, String> told = new TreeMap<>();

    DrivenTopology(Path state) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(DashboardTopology.of(3, meters), settings);
        members = input(DashboardTopology.MEMBERS);
        applications = input(DashboardTopology.APPLICATIONS);
        cycles = input(DashboardTopology.CYCLES);
        seatPlans = input(DashboardTopology.SEAT_PLANS);
        attendance = input(DashboardTopology.ATTENDANCE);
        certificates = input(DashboardTopology.CERTIFICATES);
        confidence = input(DashboardTopology.CONFIDENCE);
        gatherings = input(DashboardTopology.GATHERINGS);
        answers = input(DashboardTopology.ANSWERS);
        counts =
                driver.createOutputTopic(
                        DashboardTopology.OUTPUT,
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
    }

    private TestInputTopic<String, byte[]> input(String topic) {
        return driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer());
    }

    /** The latest count per cell, as a reader of the compacted topic holds it. */
    Map<String, String> counted() {
        Map<String, String> counted = new TreeMap<>(told());
        counted.values().removeIf(String::isEmpty);
        return counted;
    }

    /** As above, and empty where a cell was emptied. */
    Map<String, String> told() {
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
        return told;
    }

    double passedOver() {
        return meters.find("werein.dashboard.passed-over").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    Collection<StateStore> stores() {
        return driver.getAllStateStores().values();
    }

    /** What an earlier version has left in the state of this generation. */
    void left(String aggregate, String latest, String cell, long count) {
        driver.<String, String>getKeyValueStore("latest-members").put(aggregate, latest);
        driver.<String, Long>getKeyValueStore(DashboardTopology.COUNTS).put(cell, count);
    }

    void member(String partner, String id, long sequence, String state, String joinedOn) {
        member(
                partner,
                id,
                sequence,
                "{\"memberId\":\"%s\",\"state\":\"%s\",\"joinedOn\":\"%s\"}"
                        .formatted(id, state, joinedOn));
    }

    void member(String partner, String id, long sequence, String data) {
        send(members, DashboardTopology.MEMBERS, event(partner, id, sequence, data));
    }

    void memberBytes(@Nullable String key, byte @Nullable [] bytes) {
        members.pipeInput(key, bytes);
    }

    void application(String partner, String id, long sequence, String state, String submittedAt) {
        application(
                partner,
                id,
                sequence,
                "{\"applicationId\":\"%s\",\"state\":\"%s\",\"submittedAt\":\"%s\"}"
                        .formatted(id, state, submittedAt));
    }

    void application(String partner, String id, long sequence, String data) {
        send(applications, DashboardTopology.APPLICATIONS, event(partner, id, sequence, data));
    }

    void cycle(String host, String id, long sequence, String data) {
        send(cycles, DashboardTopology.CYCLES, event(host, id, sequence, data));
    }

    void seatPlan(String host, String id, long sequence, String data) {
        send(seatPlans, DashboardTopology.SEAT_PLANS, event(host, id, sequence, data));
    }

    void attendance(String host, String id, long sequence, String data) {
        send(attendance, DashboardTopology.ATTENDANCE, event(host, id, sequence, data));
    }

    void certificate(String host, String id, long sequence, String type) {
        send(
                certificates,
                DashboardTopology.CERTIFICATES,
                event(host, id, sequence, "training.certificate-" + type + ".v1", "{}"));
    }

    void confidence(String host, String id, long sequence, String data) {
        send(confidence, DashboardTopology.CONFIDENCE, event(host, id, sequence, data));
    }

    void gathering(String host, String id, long sequence, String data) {
        send(gatherings, DashboardTopology.GATHERINGS, event(host, id, sequence, data));
    }

    void answers(String host, String date, long sequence, String data) {
        send(answers, DashboardTopology.ANSWERS, event(host, date, sequence, data));
    }

    private static Event event(String partner, String id, long sequence, String data) {
        return event(partner, id, sequence, "members.test.v1", data);
    }

    private static Event event(String partner, String id, long sequence, String type, String data) {
        return new Event(
                new PartnerId(partner),
                id,
                sequence,
                type,
                Instant.parse("2026-11-22T10:00:00Z"),
                data.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(TestInputTopic<String, byte[]> topic, String name, Event event) {
        ProducerRecord<String, byte[]> message = CODEC.encode(name, event);
        topic.pipeInput(new TestRecord<>(message.key(), message.value(), message.headers()));
    }

    @Override
    public void close() {
        driver.close();
    }
}
