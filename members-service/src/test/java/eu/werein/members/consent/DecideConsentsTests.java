package eu.werein.members.consent;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.consent.DecideConsents.Wish;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DecideConsentsTests {

    private static final MemberId AN = new MemberId("an");
    private static final Subject TO_VIGO = Subject.cardTo(new PartnerId("es-uvigo"));

    private final Consents consents = new InMemoryConsents();
    private final AtomicInteger times = new AtomicInteger();
    private final MovableClock clock = new MovableClock();
    private final DecideConsents decide =
            new DecideConsents(consents, () -> "me/" + times.incrementAndGet(), clock);

    private Ledger decide(Decision decision, String policyVersion) {
        return decide.decide(AN, List.of(new Wish(TO_VIGO, decision, policyVersion)));
    }

    @Test
    void sheGivesTakesBackAndGivesAgainAndAllOfItIsKept() {
        decide(Decision.GIVEN, "2026-01");
        assertThat(decide(Decision.WITHDRAWN, "2026-01").allows(TO_VIGO)).isFalse();
        Ledger ledger = decide(Decision.GIVEN, "2026-01");
        assertThat(ledger.allows(TO_VIGO)).isTrue();
        assertThat(ledger.entries())
                .extracting(Entry::decision)
                .containsExactly(Decision.GIVEN, Decision.WITHDRAWN, Decision.GIVEN);
    }

    @Test
    void decidingTheSameAgainIsNoNewDecision() {
        decide(Decision.GIVEN, "2026-01");
        assertThat(decide(Decision.GIVEN, "2026-01").entries()).hasSize(1);
    }

    @Test
    void anotherPolicyIsAgreedToByItself() {
        decide(Decision.GIVEN, "2026-01");
        assertThat(decide(Decision.GIVEN, "2027-01").on(TO_VIGO).orElseThrow().policyVersion())
                .isEqualTo("2027-01");
    }

    @Test
    void whatSheTakesBackBeforeItsEnrolmentIsToldStaysTakenBack() {
        Instant enrolled = clock.instant();
        clock.pass(Duration.ofSeconds(1));
        decide(Decision.WITHDRAWN, "2026-01");
        consents.note(
                List.of(
                        new Consents.Decided(
                                AN,
                                Entry.cardGiven(
                                        new PartnerId("es-uvigo"),
                                        enrolled,
                                        "enrolment/1",
                                        null))));
        assertThat(consents.find(AN).allows(TO_VIGO)).isFalse();
    }
}
