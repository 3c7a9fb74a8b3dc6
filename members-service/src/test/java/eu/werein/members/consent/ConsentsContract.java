package eu.werein.members.consent;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.consent.Consents.Decided;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every ledger does. */
abstract class ConsentsContract {

    static final MemberId AN = new MemberId("an");
    static final MemberId EVA = new MemberId("eva");
    static final PartnerId VIGO = new PartnerId("es-uvigo");
    private static final PartnerId SAARLAND = new PartnerId("de-uni-saarland");
    private static final Instant TODAY = Instant.parse("2026-11-24T10:00:00Z");

    abstract Consents consents();

    /** Runs with the ledgers' partner bound. */
    abstract <T> T bound(Callable<T> work);

    static Decided refusal(MemberId member, Purpose purpose, String source) {
        return new Decided(member, Entry.refused(purpose, TODAY, source));
    }

    void note(Decided... decisions) {
        bound(
                () -> {
                    consents().note(Arrays.asList(decisions));
                    return true;
                });
    }

    private Set<Purpose> refusals(MemberId member) {
        return bound(() -> consents().refusals(List.of(member))).getOrDefault(member, Set.of());
    }

    @Test
    void whoRefusedIsNamedAndWhoWasNeverAskedIsNot() {
        note(
                refusal(AN, Purpose.NEWSLETTER, "import/1"),
                refusal(AN, Purpose.DIRECTORY, "import/1"));
        assertThat(bound(() -> consents().refusals(List.of(AN, EVA))))
                .isEqualTo(Map.of(AN, Set.of(Purpose.NEWSLETTER, Purpose.DIRECTORY)));
    }

    @Test
    void whatASourceTellsTwiceIsNotedOnce() {
        note(refusal(AN, Purpose.NEWSLETTER, "import/1"));
        note(
                refusal(AN, Purpose.NEWSLETTER, "import/1"),
                refusal(EVA, Purpose.NEWSLETTER, "import/1"));
        assertThat(bound(() -> consents().find(AN)).entries())
                .containsExactly(Entry.refused(Purpose.NEWSLETTER, TODAY, "import/1"));
        assertThat(refusals(EVA)).containsExactly(Purpose.NEWSLETTER);
    }

    @Test
    void theLastDecisionCountsAndTheEarlierOnesAreKept() {
        note(refusal(AN, Purpose.NEWSLETTER, "import/1"), newsletter(Decision.GIVEN, 1, "form/1"));
        assertThat(refusals(AN)).isEmpty();
        note(newsletter(Decision.WITHDRAWN, 2, "form/2"));
        assertThat(refusals(AN)).containsExactly(Purpose.NEWSLETTER);
        assertThat(bound(() -> consents().find(AN)).entries())
                .extracting(Entry::decision)
                .containsExactly(Decision.REFUSED, Decision.GIVEN, Decision.WITHDRAWN);
    }

    private static Decided newsletter(Decision decision, int days, String source) {
        Subject subject = Subject.of(Purpose.NEWSLETTER);
        Instant at = TODAY.plus(Duration.ofDays(days));
        return new Decided(AN, new Entry(subject, decision, at, source, "2026-01"));
    }

    @Test
    void aCardIsGivenToEachPartnerByItself() {
        Entry toVigo = Entry.cardGiven(VIGO, TODAY, "enrolment/1", "2026-01");
        Entry toSaarland = Entry.cardGiven(SAARLAND, TODAY, "enrolment/1", "2026-02");
        note(new Decided(AN, toVigo), new Decided(AN, toSaarland), new Decided(AN, toVigo));
        Ledger ledger = bound(() -> consents().find(AN));
        assertThat(ledger.entries()).containsExactly(toVigo, toSaarland);
        assertThat(bound(() -> consents().find(List.of(AN, EVA))))
                .isEqualTo(Map.of(AN, new Ledger(AN, List.of(toVigo, toSaarland))));
    }

    @Test
    void whatAnImportToldIsTakenBackWithIt() {
        note(
                refusal(AN, Purpose.NEWSLETTER, "import/1"),
                refusal(AN, Purpose.DIRECTORY, "import/2"),
                refusal(EVA, Purpose.NEWSLETTER, "import/1"));
        bound(
                () -> {
                    consents().takeBack("import/1", List.of(AN));
                    return true;
                });
        assertThat(refusals(AN)).containsExactly(Purpose.DIRECTORY);
        assertThat(refusals(EVA)).containsExactly(Purpose.NEWSLETTER);
    }

    @Test
    void ofWhomNothingIsKnownNothingIsDecided() {
        note(
                refusal(AN, Purpose.NEWSLETTER, "import/1"),
                refusal(EVA, Purpose.NEWSLETTER, "import/1"));
        bound(
                () -> {
                    consents().empty(List.of(AN));
                    return true;
                });
        assertThat(bound(() -> consents().find(AN)).entries()).isEmpty();
        assertThat(refusals(EVA)).containsExactly(Purpose.NEWSLETTER);
    }
}
