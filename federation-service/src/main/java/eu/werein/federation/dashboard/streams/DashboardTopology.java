package eu.werein.federation.dashboard.streams;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Members, applications, cycles and their seats, gatherings and answers to counts per cell. State
 * is held in memory, since it is small (one line per member, application, cycle, gathering and
 * answered date) and the log holds it too.
 */
final class DashboardTopology {

    static final String MEMBERS = "members.member.v1";
    static final String APPLICATIONS = "members.application.v1";
    static final String CYCLES = "training.cycle.v1";
    static final String SEAT_PLANS = "training.seat-plan.v1";
    static final String ATTENDANCE = "training.attendance.v1";
    static final String CERTIFICATES = "training.certificate.v1";
    static final String CONFIDENCE = "training.confidence.v1";
    static final String GATHERINGS = "events.gathering.v1";
    static final String ANSWERS = "events.answer.v1";
    static final List<String> SOURCES =
            List.of(
                    MEMBERS,
                    APPLICATIONS,
                    CYCLES,
                    SEAT_PLANS,
                    ATTENDANCE,
                    CERTIFICATES,
                    CONFIDENCE,
                    GATHERINGS,
                    ANSWERS);
    static final String OUTPUT = "federation.dashboard.v1";
    static final String COUNTS = "counts";

    private final Topology topology = new Topology();
    private final int generation;
    private final MeterRegistry meters;

    private DashboardTopology(int generation, MeterRegistry meters) {
        this.generation = generation;
        this.meters = meters;
    }

    static Topology of(int generation, MeterRegistry meters) {
        DashboardTopology counting = new DashboardTopology(generation, meters);
        List<Source> members = List.of(new Source("members", MEMBERS, MemberContribution::member));
        List<Source> applications =
                List.of(
                        Source.ofOneCell(
                                "applications", APPLICATIONS, ApplicationContribution::of));
        List<Source> cycles =
                List.of(
                        new Source("cycles", CYCLES, CycleContribution::cycle),
                        new Source("seat-plans", SEAT_PLANS, CycleContribution::plan));
        counting.count(members, MemberContribution::counted);
        counting.count(applications, Contribution.ONE_CELL);
        counting.count(cycles, CycleContribution::counted);
        List<Source> attendance =
                List.of(new Source("attendance", ATTENDANCE, LearningContribution::session));
        List<Source> certificates =
                List.of(
                        Source.ofOneCell(
                                "certificates", CERTIFICATES, LearningContribution::certificate));
        List<Source> confidence =
                List.of(new Source("confidence", CONFIDENCE, LearningContribution::confidence));
        counting.count(attendance, LearningContribution::sessions);
        counting.count(certificates, Contribution.ONE_CELL);
        counting.count(confidence, LearningContribution::confidences);
        List<Source> gatherings =
                List.of(new Source("gatherings", GATHERINGS, GatheringContribution::gathering));
        List<Source> answers =
                List.of(new Source("answers", ANSWERS, GatheringContribution::answers));
        counting.count(gatherings, GatheringContribution::dates);
        counting.count(answers, GatheringContribution::people);
        return counting.told(
                Stream.of(
                                members,
                                applications,
                                cycles,
                                attendance,
                                certificates,
                                confidence,
                                gatherings,
                                answers)
                        .flatMap(List::stream));
    }

    /**
     * @param together tell of the same aggregates
     */
    private void count(List<Source> together, Contribution contribution) {
        for (Source source : together) {
            Counter passedOver =
                    meters.counter("werein.dashboard.passed-over", "topic", source.topic());
            topology.addSource(
                            source.what(),
                            new StringDeserializer(),
                            new ByteArrayDeserializer(),
                            source.topic())
                    .addProcessor(
                            source.processor(),
                            () ->
                                    new CountProcessor(
                                            generation, source, together, contribution, passedOver),
                            source.what());
        }
        String[] processors = processors(together.stream());
        together.forEach(
                source ->
                        topology.addStateStore(
                                inMemory(source.latestStore(), Serdes.String()), processors));
    }

    private Topology told(Stream<Source> sources) {
        String[] processors = processors(sources);
        topology.addStateStore(inMemory(COUNTS, Serdes.Long()), processors);
        return topology.addSink(
                "counts-told",
                OUTPUT,
                new StringSerializer(),
                new ByteArraySerializer(),
                processors);
    }

    private static String[] processors(Stream<Source> sources) {
        return sources.map(Source::processor).toArray(String[]::new);
    }

    private static <V> StoreBuilder<?> inMemory(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(name), Serdes.String(), values)
                .withCachingDisabled();
    }
}
