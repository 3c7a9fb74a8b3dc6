package eu.werein.proof.checks;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.proof.ledger.Operation;
import eu.werein.proof.ledger.Outcome;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MemberHistoryTests {

    private static final LocalDate DAY = LocalDate.of(2031, 1, 1);

    private final History history = History.good();

    @BeforeEach
    void firstLook() {
        look(1, "Vigo");
    }

    @Test
    void changesOneAfterTheOtherAreExplained() {
        edit(1, "Lugo", new Outcome.Ok("m1", 2, "Lugo"));
        renew("r", 3, "Lugo");
        look(3, "Lugo");
        assertThat(history.red()).isEmpty();
    }

    @Test
    void ofTwoWhoSawTheSameOneIsRefused() {
        history.together(
                Map.of(
                        new Operation.Edit("m1", 1, "Lugo"), new Outcome.Ok("m1", 2, "Lugo"),
                        new Operation.Edit("m1", 1, "Ourense"), new Outcome.Fail(409)));
        assertThat(history.red()).isEmpty();
    }

    @Test
    void ofTwoWhoSawTheSameBothCannotSucceed() {
        history.together(
                Map.of(
                        new Operation.Edit("m1", 1, "Lugo"), new Outcome.Ok("m1", 2, "Lugo"),
                        new Operation.Edit("m1", 1, "Ourense"),
                                new Outcome.Ok("m1", 2, "Ourense")));
        assertThat(history.red()).containsExactly("not-linearizable");
    }

    @Test
    void aChangeIsSeenByWhoeverLooksLater() {
        edit(1, "Lugo", new Outcome.Ok("m1", 2, "Lugo"));
        look(1, "Vigo");
        assertThat(history.red()).containsExactly("not-linearizable");
    }

    @Test
    void nobodyIsRefusedWhoSawTheLatest() {
        edit(1, "Lugo", new Outcome.Fail(409));
        assertThat(history.red()).containsExactly("not-linearizable");
    }

    @Test
    void aChangeWithoutAnswerMayHappenLater() {
        edit(1, "Lugo", new Outcome.Info("timeout", true));
        look(1, "Vigo");
        look(2, "Lugo");
        assertThat(history.red()).isEmpty();
    }

    @Test
    void aChangeWithoutAnswerMayNeverHappen() {
        edit(1, "Lugo", new Outcome.Info("timeout", true));
        edit(1, "Ourense", new Outcome.Ok("m1", 2, "Ourense"));
        look(2, "Ourense");
        assertThat(history.red()).isEmpty();
    }

    @Test
    void aRenewalUnderOneKeyCountsOnce() {
        renew("r", 2, "Vigo");
        renew("r", 3, "Vigo");
        assertThat(history.red()).containsExactly("not-linearizable");
    }

    /** Sixty seconds without a store: each worker asks again under her key all the time. */
    @Test
    @Timeout(5)
    void anOutageIsNoLongSearch() {
        for (int i = 0; i < 200; i++) {
            history.call(
                    new Operation.Renew("r" + i % 3, "m1", DAY), new Outcome.Info("timeout", true));
        }
        renew("r0", 4, "Vigo");
        look(5, "Vigo");
        assertThat(history.red()).containsExactly("not-linearizable");
    }

    private void look(long version, String city) {
        history.call(new Operation.Look("m1"), new Outcome.Ok("m1", version, city));
    }

    private void edit(long seen, String city, Outcome outcome) {
        history.call(new Operation.Edit("m1", seen, city), outcome);
    }

    private void renew(String key, long version, String city) {
        history.call(new Operation.Renew(key, "m1", DAY), new Outcome.Ok("m1", version, city));
    }
}
