package eu.werein.federation.dashboard.streams;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.federation.dashboard.Cell;
import eu.werein.federation.dashboard.Sector;
import eu.werein.federation.dashboard.Stage;
import eu.werein.platform.tenant.PartnerId;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowedCountsTests {

    private static final String CELL = "members/be-xx/2026-11";
    private static final Cell MEMBERS =
            new Cell.Members(
                    new PartnerId("be-xx"), YearMonth.of(2026, 11), Sector.UNKNOWN, Stage.UNKNOWN);

    private final AtomicInteger changes = new AtomicInteger();
    private final FollowedCounts followed = new FollowedCounts(changes::incrementAndGet);
    private final Map<Integer, Long> ends = new HashMap<>();

    @Test
    void addsUpThePartitions() {
        read(0, "1/0/" + CELL, "3");
        read(0, "1/7/" + CELL, "4");
        read(0, "1/7/" + CELL, "5");

        assertThat(followed.counts().byCell()).containsOnly(Map.entry(MEMBERS, 8L));
        assertThat(changes).hasValue(3);
    }

    @Test
    void forgetsACellThatIsEmpty() {
        read(0, "1/0/" + CELL, "3");
        read(0, "1/0/" + CELL, null);

        assertThat(followed.counts().byCell()).isEmpty();
    }

    @Test
    void doesNotGoBackWhenReadingBeginsAgain() {
        read(0, "1/0/" + CELL, "3");
        read(0, "1/0/" + CELL, "4");

        readAt(0, 0, "1/0/" + CELL, "3");

        assertThat(followed.counts().byCell()).containsOnly(Map.entry(MEMBERS, 4L));
    }

    @Test
    void showsTheOldGenerationUntilTheNewOneIsMarkedCompleteInEveryPartition() {
        read(0, "1/0/" + CELL, "3");
        read(0, "2/0/" + CELL, "9");
        read(0, CountKey.mark(2, 0).text(), "2");
        assertThat(followed.counts().byCell()).containsOnly(Map.entry(MEMBERS, 3L));

        read(1, CountKey.mark(2, 1).text(), "2");

        assertThat(followed.counts().byCell()).containsOnly(Map.entry(MEMBERS, 9L));
        assertThat(followed.leftBefore(2)).containsExactly(new CountKey(1, 0, CELL));
    }

    @Test
    void tidiesTheMarksOfGenerationsBefore() {
        read(0, "2/0/" + CELL, "9");
        read(0, CountKey.mark(2, 0).text(), "1");
        read(0, CountKey.mark(3, 0).text(), "1");

        assertThat(followed.leftBefore(3))
                .containsExactlyInAnyOrder(new CountKey(2, 0, CELL), CountKey.mark(2, 0));
        read(0, "2/0/" + CELL, null);
        read(0, CountKey.mark(2, 0).text(), null);
        assertThat(followed.leftBefore(3)).isEmpty();
    }

    @Test
    void passesOverWhatIsNoCount() {
        read(0, "nonsense", "1");
        read(0, "1/0/members/../2026-11", "1");
        read(0, "1/0/" + CELL, "many");
        read(0, "1/0/" + CELL, "6");

        assertThat(followed.counts().byCell()).containsOnly(Map.entry(MEMBERS, 6L));
    }

    private void read(int partition, String key, @Nullable String value) {
        readAt(partition, ends.merge(partition, 1L, Long::sum) - 1, key, value);
    }

    private void readAt(int partition, long offset, String key, @Nullable String value) {
        followed.read(
                new ConsumerRecord<>(
                        DashboardTopology.OUTPUT,
                        partition,
                        offset,
                        key,
                        value == null ? null : value.getBytes(StandardCharsets.US_ASCII)));
    }
}
