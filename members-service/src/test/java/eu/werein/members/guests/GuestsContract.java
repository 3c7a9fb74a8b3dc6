package eu.werein.members.guests;

import static eu.werein.members.guests.GuestFixture.DATE;
import static eu.werein.members.guests.GuestFixture.EVENING;
import static eu.werein.members.guests.GuestFixture.OTHER_DATE;
import static eu.werein.members.guests.GuestFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.guests.Guest.Wish;
import eu.werein.members.hosted.Standing;
import eu.werein.platform.outbox.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What holds wherever guests are kept. Two hosts have one of the same id. */
abstract class GuestsContract {

    private static final GuestId ADA = new GuestId("ada");
    private static final Instant NOW = Instant.parse("2027-02-01T08:00:00.123Z");
    private static final Request FORM = new Request(null, "form");

    abstract Guests guests();

    /** At a host. */
    abstract <T> T bound(Callable<T> work);

    /** At another. */
    abstract <T> T boundElsewhere(Callable<T> work);

    private static Guest asking(String email) {
        return Guest.ask(ADA, DATE, EVENING, new Wish(visitor(email), 2), NOW);
    }

    private Guest ada() {
        return bound(() -> guests().find(ADA).orElseThrow());
    }

    private void asked() {
        bound(() -> guests().add(asking("ada@example.org"), FORM));
    }

    private void changed(Function<Guest, Transition> step) {
        bound(() -> guests().change(ADA, step));
    }

    @Test
    void aGuestIsReadAsSheWasKept() {
        asked();
        assertThat(ada()).isEqualTo(asking("ada@example.org"));
        assertThat(bound(() -> guests().askedBy(ADA))).contains("form");
        assertThat(bound(() -> guests().add(asking("eve@example.org"), FORM))).isFalse();
        assertThat(boundElsewhere(() -> guests().find(ADA))).isEmpty();
    }

    @Test
    void sheIsReadAsSheIsAfterEachStep() {
        asked();
        changed(Guest::confirm);
        assertThat(ada().state()).isEqualTo(new GuestState.Coming(visitor("ada@example.org")));
        Standing offered = new Standing.Offered(NOW.plus(Duration.ofDays(2)));
        changed(guest -> Transition.untold(guest.told(offered, 7)));
        assertThat(ada().standing()).contains(offered);
        assertThat(ada().heard()).isEqualTo(7);
        assertThat(ada().version()).isEqualTo(3);
        changed(Guest::withdraw);
        assertThat(ada().state()).isEqualTo(new GuestState.Withdrawn());
    }

    @Test
    void whoIsForgottenIsReadAsForgotten() {
        asked();
        changed(guest -> Transition.untold(guest.forget(NOW.plus(Duration.ofDays(2)))));
        assertThat(ada().state()).isEqualTo(new GuestState.Forgotten());
    }

    @Test
    void thoseAtADateAreKnownStill() {
        asked();
        assertThat(bound(() -> guests().at(DATE))).extracting(Guest::id).containsExactly(ADA);
        assertThat(bound(() -> guests().at(OTHER_DATE))).isEmpty();
        changed(Guest::withdraw);
        assertThat(bound(() -> guests().at(DATE))).isEmpty();
    }

    @Test
    void whoMustBeForgottenIsFoundFromThenOn() {
        asked();
        Instant then = NOW.plus(Guest.TIME_TO_CONFIRM);
        assertThat(bound(() -> guests().dueBy(then.minusMillis(1), 10))).isEmpty();
        assertThat(bound(() -> guests().dueBy(then, 10))).containsExactly(ADA);
        assertThat(boundElsewhere(() -> guests().dueBy(then, 10))).isEmpty();
    }
}
