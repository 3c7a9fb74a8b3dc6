package eu.werein.members.guests;

import static eu.werein.members.guests.GuestFixture.DATE;
import static eu.werein.members.guests.GuestFixture.EVENING;
import static eu.werein.members.guests.GuestFixture.visitor;
import static eu.werein.members.guests.Reception.MAILBOX;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.guests.GuestState.Forgotten;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ForgetGuestsTests {

    private final Reception reception = new Reception();

    @Test
    void whoConfirmsNothingForTwoDaysIsForgotten() {
        reception.ask();
        reception.clock.pass(Duration.ofDays(2).minusMillis(1));
        assertThat(reception.forget.visit()).isZero();
        reception.clock.pass(Duration.ofMillis(1));
        assertThat(reception.forget.visit()).isEqualTo(1);
        assertThat(reception.ada().state()).isEqualTo(new Forgotten());
        assertThat(reception.guests.told()).isEmpty();
    }

    @Test
    void whoComesIsForgottenThirtyDaysAfterTheDate() {
        reception.come();
        Duration until =
                Duration.between(
                        reception.clock.instant(), EVENING.toInstant().plus(Duration.ofDays(30)));
        reception.clock.pass(until.minusMillis(1));
        assertThat(reception.forget.visit()).isZero();
        reception.clock.pass(Duration.ofMillis(1));
        assertThat(reception.forget.visit()).isEqualTo(1);
        assertThat(reception.ada().visitor()).isEmpty();
    }

    @Test
    void theMailboxIsFreeAfterwards() {
        reception.ask();
        reception.clock.pass(Duration.ofDays(2));
        reception.forget.visit();
        GuestId next = new GuestId("next");
        assertThat(reception.mailboxes.claim(visitor(MAILBOX).email(), DATE, next)).isEqualTo(next);
    }

    @Test
    void whoIsForgottenIsNotVisitedAgain() {
        reception.ask();
        reception.clock.pass(Duration.ofDays(2));
        reception.forget.visit();
        assertThat(reception.forget.visit()).isZero();
    }
}
