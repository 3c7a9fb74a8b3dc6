package eu.werein.federation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.tenant.PartnerId;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DashboardFeedTests {

    private static final PartnerId PARTNER = new PartnerId("be-xx");

    private final AtomicLong members = new AtomicLong(30);
    private final DashboardFeed feed =
            new DashboardFeed(
                    () -> Optional.of(counts()),
                    new Dashboard(
                            () -> List.of(new ReportingPartner(PARTNER, "BE", ZoneOffset.UTC, 7)),
                            Duration.ofDays(3650),
                            Clock.systemUTC()),
                    Clock.systemUTC());

    /** Nobody asks and nothing changes any more: the feed itself must look again. */
    @Test
    void tellsOfAReadingSoonAfterTheLastOfACrowd() throws Exception {
        try (feed) {
            long first = feed.current().orElseThrow().number();
            feed.start();
            members.set(45);
            feed.changed();

            DashboardFeed.Published live =
                    feed.awaitNewer(first, Duration.ofSeconds(1)).orElseThrow();
            DashboardFeed.Published read =
                    feed.awaitNewer(live.number(), Duration.ofMillis(1_700)).orElseThrow();

            assertThat(live.panels().membersByPartner().total()).isEqualTo(45);
            assertThat(live.panels().membersByStage().total()).isEqualTo(30);
            assertThat(read.panels().membersByStage().total()).isEqualTo(45);
        }
    }

    private Counts counts() {
        return new Counts(
                Map.of(
                        new Cell.Members(
                                PARTNER, YearMonth.of(2026, 11), new Sector("G"), Stage.IDEA),
                        members.get()));
    }
}
