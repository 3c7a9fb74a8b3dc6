package eu.werein.federation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RebuildDashboardTests {

    private final Remembered record = new Remembered();
    private final RebuildDashboard rebuild = new RebuildDashboard(record);

    @Test
    void wantsANewGenerationAndShowsTheOldOne() {
        rebuild.rebuild(Optional.empty());

        assertThat(record.read()).isEqualTo(new Generations(1, 2, Optional.empty()));
    }

    @Test
    void startsNothingMoreWhileARebuildGoesOn() {
        rebuild.rebuild(Optional.empty());
        record.now = record.now.towards(Map.of("members.member.v1/0", 7L));

        rebuild.rebuild(Optional.empty());

        assertThat(record.read().wanted()).isEqualTo(2);
        assertThat(record.read().goal()).isPresent();
    }

    @Test
    void rebuildsOnceForTheSameRequest() {
        rebuild.rebuild(Optional.of("key"));
        record.now = record.now.caughtUp();

        rebuild.rebuild(Optional.of("key"));

        assertThat(record.read()).isEqualTo(new Generations(2, 2, Optional.empty()));
        rebuild.rebuild(Optional.of("other key"));
        assertThat(record.read().wanted()).isEqualTo(3);
    }

    private static final class Remembered implements GenerationRecord {

        private Generations now = Generations.FIRST;
        private Optional<String> wantedBy = Optional.empty();

        @Override
        public Generations read() {
            return now;
        }

        @Override
        public Optional<String> wantedBy() {
            return wantedBy;
        }

        @Override
        public boolean replace(Generations before, Generations after) {
            return replace(before, after, wantedBy);
        }

        @Override
        public boolean replace(Generations before, Generations after, Optional<String> by) {
            if (!now.equals(before)) {
                return false;
            }
            now = after;
            wantedBy = by;
            return true;
        }
    }
}
