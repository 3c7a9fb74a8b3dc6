package eu.werein.members.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTests {

    private static final MemberId AN = new MemberId("an");
    private static final PartnerId VIGO = new PartnerId("es-uvigo");
    private static final Subject TO_VIGO = Subject.cardTo(VIGO);
    private static final Subject TO_SAARLAND = Subject.cardTo(new PartnerId("de-uni-saarland"));
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));

    private static Entry entry(Decision decision, Instant at) {
        return new Entry(TO_VIGO, decision, at, "source/" + decision, "2026-01");
    }

    private static Ledger ledger(Entry... entries) {
        return new Ledger(AN, List.of(entries));
    }

    @Test
    void whoWasNeverAskedHasAgreedToNothing() {
        assertThat(Ledger.blank(AN).allows(TO_VIGO)).isFalse();
        assertThat(Ledger.blank(AN).on(TO_VIGO)).isEmpty();
    }

    @Test
    void aCardThatOnePartnerMaySeeIsNotForAnother() {
        Ledger ledger = ledger(entry(Decision.GIVEN, NINE));
        assertThat(ledger.allows(TO_VIGO)).isTrue();
        assertThat(ledger.allows(TO_SAARLAND)).isFalse();
    }

    @Test
    void whatIsTakenBackIsNotAllowedAnyMore() {
        Ledger ledger = ledger(entry(Decision.GIVEN, NINE), entry(Decision.WITHDRAWN, TEN));
        assertThat(ledger.allows(TO_VIGO)).isFalse();
        assertThat(ledger.on(TO_VIGO)).contains(entry(Decision.WITHDRAWN, TEN));
    }

    @Test
    void anEnrolmentThatIsToldLateGivesNothingBackThatWasWithdrawnSince() {
        Ledger ledger = ledger(entry(Decision.WITHDRAWN, TEN), entry(Decision.GIVEN, NINE));
        assertThat(ledger.allows(TO_VIGO)).isFalse();
    }

    @Test
    void whoEnrolsAgainAfterwardsHasAgreedAgain() {
        Ledger ledger = ledger(entry(Decision.WITHDRAWN, NINE), entry(Decision.GIVEN, TEN));
        assertThat(ledger.allows(TO_VIGO)).isTrue();
    }

    @Test
    void ofTwoDecisionsOfOneMomentTheOneThatForbidsCounts() {
        assertThat(
                        ledger(entry(Decision.WITHDRAWN, NINE), entry(Decision.GIVEN, NINE))
                                .allows(TO_VIGO))
                .isFalse();
        assertThat(
                        ledger(entry(Decision.GIVEN, NINE), entry(Decision.WITHDRAWN, NINE))
                                .allows(TO_VIGO))
                .isFalse();
    }

    @Test
    void whatSheDecidesNowCountsAlsoOverWhatAFastClockHasNoted() {
        Ledger ledger = ledger(entry(Decision.GIVEN, TEN));
        assertThat(ledger.timeOf(TO_VIGO, NINE)).isAfter(TEN);
        assertThat(ledger.timeOf(TO_VIGO, TEN.plusSeconds(1))).isEqualTo(TEN.plusSeconds(1));
        assertThat(ledger.timeOf(TO_SAARLAND, NINE)).isEqualTo(NINE);
    }

    @Test
    void aCardThatOnePartnerMayNotSeeIsNoRefusalOfEverything() {
        Ledger ledger =
                ledger(
                        entry(Decision.REFUSED, NINE),
                        Entry.refused(Purpose.NEWSLETTER, NINE, "import/1"));
        assertThat(ledger.refusals()).containsExactly(Purpose.NEWSLETTER);
    }

    @Test
    void aCardIsShownToAPartnerAndANewsletterToNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(Purpose.CARD, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subject(Purpose.NEWSLETTER, VIGO));
    }
}
