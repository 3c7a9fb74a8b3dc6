package eu.werein.federation.dashboard.streams;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Members and applications to counts per cell. State is held in memory, since it is small (one line
 * per member and application) and the log holds it too.
 */
final class DashboardTopology {

    static final String MEMBERS = "members.member.v1";
    static final String APPLICATIONS = "members.application.v1";
    static final List<String> SOURCES = List.of(MEMBERS, APPLICATIONS);
    static final String OUTPUT = "federation.dashboard.v1";
    static final String COUNTS = "counts";

    private DashboardTopology() {}

    static Topology of(int generation, MeterRegistry meters) {
        Topology topology = new Topology();
        count(topology, "members", MEMBERS, generation, new MemberContribution(), meters);
        count(
                topology,
                "applications",
                APPLICATIONS,
                generation,
                new ApplicationContribution(),
                meters);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(COUNTS),
                                Serdes.String(),
                                Serdes.Long())
                        .withCachingDisabled(),
                "count-members",
                "count-applications");
        topology.addSink(
                "counts-told",
                OUTPUT,
                new StringSerializer(),
                new ByteArraySerializer(),
                "count-members",
                "count-applications");
        return topology;
    }

    private static void count(
            Topology topology,
            String what,
            String source,
            int generation,
            Contribution contribution,
            MeterRegistry meters) {
        Counter passedOver = meters.counter("werein.dashboard.passed-over", "topic", source);
        String latest = "latest-" + what;
        StoreBuilder<?> store =
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(latest),
                                Serdes.String(),
                                Serdes.String())
                        .withCachingDisabled();
        topology.addSource(what, new StringDeserializer(), new ByteArrayDeserializer(), source)
                .addProcessor(
                        "count-" + what,
                        () -> new CountProcessor(generation, contribution, latest, passedOver),
                        what)
                .addStateStore(store, "count-" + what);
    }
}
