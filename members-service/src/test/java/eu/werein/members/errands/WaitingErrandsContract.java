package eu.werein.members.errands;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.errands.WaitingErrands.Taken;
import eu.werein.platform.tenant.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What every memory of errands does. Times lie far in the past, so that they come before whatever a
 * shared memory holds.
 */
abstract class WaitingErrandsContract {

    private static final PartnerId ONE = new PartnerId("be-one");
    private static final PartnerId TWO = new PartnerId("be-two");
    private static final Instant NOW = Instant.parse("2001-01-01T09:00:00.123Z");
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Errand errand = new Errand("kind", UUID.randomUUID().toString(), "1");

    abstract WaitingErrands errands();

    private static Optional<Taken> take(WaitingErrands errands, Instant now) {
        return errands.take(now, LEASE, Set.of());
    }

    @Test
    void whatIsDueIsTakenByOne() {
        WaitingErrands errands = errands();
        assertThat(errands.add(ONE, errand, NOW)).isTrue();
        assertThat(take(errands, NOW)).contains(new Taken(ONE, errand, 1));
        assertThat(take(errands, NOW)).isEmpty();
        errands.finish(new Taken(ONE, errand, 1));
    }

    @Test
    void whatIsNotDueWaits() {
        WaitingErrands errands = errands();
        errands.add(ONE, errand, NOW.plusSeconds(5));
        assertThat(take(errands, NOW)).isEmpty();
        Taken taken = take(errands, NOW.plusSeconds(5)).orElseThrow();
        errands.finish(taken);
    }

    @Test
    void whatADeadProcessTookIsTakenAgainAfterItsLease() {
        WaitingErrands errands = errands();
        errands.add(ONE, errand, NOW);
        take(errands, NOW);
        Taken again = take(errands, NOW.plus(LEASE)).orElseThrow();
        assertThat(again.attempts()).isEqualTo(2);
        errands.finish(again);
    }

    @Test
    void aRenewedLeaseKeepsTheErrand() {
        WaitingErrands errands = errands();
        errands.add(ONE, errand, NOW);
        Taken taken = take(errands, NOW).orElseThrow();
        assertThat(errands.renew(taken, NOW.plus(LEASE).plusSeconds(1))).isTrue();
        assertThat(take(errands, NOW.plus(LEASE))).isEmpty();
        assertThat(take(errands, NOW.plus(LEASE).plusSeconds(1))).isPresent();
        errands.finish(taken);
    }

    @Test
    void whatAnotherHasTakenIsNeitherRenewedNorPostponed() {
        WaitingErrands errands = errands();
        errands.add(ONE, errand, NOW);
        Taken dead = take(errands, NOW).orElseThrow();
        Taken taken = take(errands, NOW.plus(LEASE)).orElseThrow();
        assertThat(errands.renew(dead, NOW.plus(LEASE.multipliedBy(5)))).isFalse();
        errands.postpone(dead, NOW);
        assertThat(take(errands, NOW.plus(LEASE).plusSeconds(1))).isEmpty();
        errands.finish(taken);
    }

    @Test
    void kindsThatAreNotWantedNowStay() {
        WaitingErrands errands = errands();
        errands.add(ONE, errand, NOW);
        assertThat(errands.take(NOW, LEASE, Set.of("kind"))).isEmpty();
        errands.finish(errands.take(NOW, LEASE, Set.of("other")).orElseThrow());
    }

    @Test
    void whatIsPostponedComesAgain() {
        WaitingErrands errands = errands();
        errands.add(ONE, errand, NOW);
        errands.postpone(take(errands, NOW).orElseThrow(), NOW.plusSeconds(2));
        assertThat(take(errands, NOW.plusSeconds(1))).isEmpty();
        Taken again = take(errands, NOW.plusSeconds(2)).orElseThrow();
        assertThat(again.attempts()).isEqualTo(2);
        errands.finish(again);
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        WaitingErrands errands = errands();
        errands.add(ONE, errand, NOW);
        errands.finish(take(errands, NOW).orElseThrow());
        assertThat(errands.add(ONE, errand, NOW)).isFalse();
        assertThat(take(errands, NOW.plus(LEASE))).isEmpty();
    }

    @Test
    void whatWaitsIsNotAskedForTwice() {
        WaitingErrands errands = errands();
        errands.add(ONE, errand, NOW);
        assertThat(errands.add(ONE, errand, NOW)).isFalse();
        errands.finish(take(errands, NOW).orElseThrow());
        assertThat(take(errands, NOW)).isEmpty();
    }

    @Test
    void theSameOfTwoPartnersIsTwoErrands() {
        WaitingErrands errands = errands();
        errands.add(ONE, errand, NOW);
        errands.add(TWO, errand, NOW.plusMillis(1));
        Taken first = take(errands, NOW.plusMillis(1)).orElseThrow();
        Taken second = take(errands, NOW.plusMillis(1)).orElseThrow();
        assertThat(first.partner()).isEqualTo(ONE);
        assertThat(second.partner()).isEqualTo(TWO);
        errands.finish(first);
        errands.finish(second);
    }
}
