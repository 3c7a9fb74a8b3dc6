package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.BandReadings;
import eu.werein.federation.dashboard.Dashboard;
import eu.werein.federation.dashboard.DashboardFeed;
import eu.werein.federation.dashboard.GenerationRecord;
import eu.werein.federation.dashboard.RebuildDashboard;
import eu.werein.federation.dashboard.ReportingPartner;
import eu.werein.federation.dashboard.WhomABandShutsOut;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.registry.PartnerState;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import net.javacrumbs.shedlock.core.LockProvider;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;

/** Puts counting and showing together. */
@Configuration(proxyBeanMethods = false)
class DashboardConfiguration {

    @Bean
    Dashboard dashboard(
            PartnerRegistry registry,
            @Value("${werein.dashboard.cross-cut-refresh}") Duration crossCutRefresh,
            Clock clock) {
        return new Dashboard(() -> reporting(registry), crossCutRefresh, clock);
    }

    /** Partners that work or have worked; those being set up have nothing to show yet. */
    private static Collection<ReportingPartner> reporting(PartnerRegistry registry) {
        return registry.all().stream()
                .filter(partner -> partner.active() || partner.state() == PartnerState.SUSPENDED)
                .map(DashboardConfiguration::reporting)
                .toList();
    }

    private static ReportingPartner reporting(Partner partner) {
        return new ReportingPartner(
                partner.id(),
                partner.country(),
                partner.timeZone(),
                partner.applicationTargetDays());
    }

    @Bean
    FollowedDashboard followedDashboard(ConsumerFactory<String, byte[]> consumers) {
        return new FollowedDashboard(consumers);
    }

    @Bean(initMethod = "start")
    DashboardFeed dashboardFeed(FollowedDashboard followed, Dashboard dashboard, Clock clock) {
        DashboardFeed feed = new DashboardFeed(followed::counts, dashboard, clock);
        followed.onChange(feed::changed);
        return feed;
    }

    @Bean
    WhomABandShutsOut whomABandShutsOut(FollowedDashboard followed, BandReadings readings) {
        return new WhomABandShutsOut(followed::counts, readings);
    }

    @Bean
    RebuildDashboard rebuildDashboard(GenerationRecord generations) {
        return new RebuildDashboard(generations);
    }

    @Bean
    GenerationRunner generationRunner(
            GenerationRecord generations,
            FollowedDashboard followed,
            KafkaOperations<String, byte[]> messages,
            LockProvider locks,
            MeterRegistry meters,
            Clock clock,
            @Value("${werein.kafka.servers}") String servers,
            @Value("${werein.kafka.replication}") int replication,
            @Value("${werein.dashboard.state-folder}") String stateFolder) {
        CountingLog log =
                new CountingLog(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000,
                                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000));
        return new GenerationRunner(
                generations,
                new GenerationStreams(servers, replication, stateFolder, meters),
                new Rebuild(generations, log, followed.allCounts(), messages),
                locks,
                clock);
    }
}
