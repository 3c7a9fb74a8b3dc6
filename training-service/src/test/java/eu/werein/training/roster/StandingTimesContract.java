package eu.werein.training.roster;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.roster.StandingTimes.Since;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds of the times of standings, wherever they are kept. */
abstract class StandingTimesContract {

    private static final CycleId CYCLE = new CycleId("019ab1c2-7f00-7a3b-8c4d-5e6f708192a3");
    private static final EnrolmentId FIRST = new EnrolmentId(new UUID(0, 1));
    private static final Instant AT = Instant.parse("2027-02-01T10:00:00Z");

    abstract StandingTimes times();

    abstract PartnerId host();

    /** Another host, whose cycles and enrolments have the same ids. */
    abstract PartnerId otherHost();

    private void note(PartnerId host, CycleId cycle, String standing, long sequence) {
        Bound.to(
                host,
                () -> {
                    times().note(cycle, FIRST, standing, AT.plusSeconds(sequence), sequence);
                    return true;
                });
    }

    private void note(String standing, long sequence) {
        note(host(), CYCLE, standing, sequence);
    }

    private Map<EnrolmentId, Since> of(PartnerId host, CycleId cycle) {
        return Bound.to(host, () -> times().of(cycle));
    }

    private static Since since(String standing, long sequence) {
        return new Since(standing, AT.plusSeconds(sequence));
    }

    @Test
    void whatWasToldIsReadAgain() {
        note("waiting", 2);
        assertThat(of(host(), CYCLE)).isEqualTo(Map.of(FIRST, since("waiting", 2)));
    }

    @Test
    void whoMovesStandsThereFromThenOn() {
        note("waiting", 2);
        note("offered", 3);
        assertThat(of(host(), CYCLE)).isEqualTo(Map.of(FIRST, since("offered", 3)));
    }

    @Test
    void whoStaysHasStoodThereSinceBefore() {
        note("waiting", 2);
        note("waiting", 3);
        assertThat(of(host(), CYCLE)).isEqualTo(Map.of(FIRST, since("waiting", 2)));
    }

    @Test
    void whatComesLateOrTwiceChangesNothing() {
        note("offered", 3);
        note("waiting", 2);
        note("offered", 3);
        assertThat(of(host(), CYCLE)).isEqualTo(Map.of(FIRST, since("offered", 3)));
    }

    @Test
    void anotherCycleAndAnotherHostHaveTheirOwn() {
        note("waiting", 2);
        assertThat(of(host(), new CycleId(CYCLE + "0"))).isEmpty();
        assertThat(of(otherHost(), CYCLE)).isEmpty();
    }
}
