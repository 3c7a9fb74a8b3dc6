package eu.werein.members.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.MemberId;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every memory of waves does. */
abstract class InvitationWavesContract {

    private static final MemberId AN = new MemberId("an");
    private static final MemberId EVA = new MemberId("eva");

    abstract InvitationWaves waves();

    abstract <T> T bound(Callable<T> work);

    private List<MemberId> kept(String part, List<MemberId> members) {
        return bound(
                () -> {
                    waves().keep(part, members);
                    return waves().find(part);
                });
    }

    @Test
    void aPartIsKeptOnceUntilItIsDone() {
        assertThat(kept("wave.0", List.of(AN, EVA))).containsExactly(AN, EVA);
        assertThat(kept("wave.0", List.of(AN))).containsExactly(AN, EVA);
        assertThat(kept("wave.1", List.of(EVA))).containsExactly(EVA);
        bound(
                () -> {
                    waves().forget("wave.0");
                    return true;
                });
        assertThat(bound(() -> waves().find("wave.0"))).isEmpty();
        assertThat(bound(() -> waves().find("wave.1"))).containsExactly(EVA);
    }
}
