package eu.werein.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTests {

    private static final Operation RENEW =
            new Operation.Renew("key", "member", LocalDate.of(2031, 1, 1));

    @TempDir private Path folder;

    @Test
    void everyCallIsReadAsItWasMade() {
        Path file = folder.resolve("ledger.jsonl");
        List<Outcome> outcomes =
                List.of(
                        new Outcome.Ok("id", 3, "town"),
                        new Outcome.Fail(409),
                        new Outcome.Info("status 503", false));
        try (Ledger ledger = Ledger.writingTo(file)) {
            outcomes.forEach(outcome -> ledger.record("w", RENEW, () -> outcome));
            assertThat(ledger.ok()).isOne();
        }
        List<Call> calls = Ledger.read(file);
        assertThat(calls).extracting(Call::outcome).containsExactlyElementsOf(outcomes);
        assertThat(calls).extracting(Call::operation).containsOnly(RENEW);
        assertThat(calls)
                .allSatisfy(call -> assertThat(call.ended()).isGreaterThan(call.invoked()));
    }

    @Test
    void aCallWithoutEndMayHaveHappened() {
        Path file = folder.resolve("ledger.jsonl");
        try (Ledger ledger = Ledger.writingTo(file)) {
            assertThatThrownBy(
                            () ->
                                    ledger.record(
                                            "w",
                                            RENEW,
                                            () -> {
                                                throw new IllegalStateException("dies");
                                            }))
                    .hasMessage("dies");
        }
        Call open = Ledger.read(file).getFirst();
        assertThat(open.ended()).isEqualTo(Call.NEVER);
        assertThat(open.mayHaveHappened()).isTrue();
    }
}
