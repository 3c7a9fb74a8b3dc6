package eu.werein.members.cards;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.MemberId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every store of cards does. */
abstract class CardsContract {

    static final MemberId AN = new MemberId("an");
    private static final MemberId EVA = new MemberId("eva");
    private static final Map<CardField, Audience> TRADE_FOR_ALL =
            Map.of(CardField.TRADE, Audience.FEDERATION);

    abstract Cards cards();

    /** Runs with the cards' partner bound. */
    abstract <T> T bound(Callable<T> work);

    Card open(MemberId member, Map<CardField, Audience> fields) {
        return bound(() -> cards().keep(cards().find(member).opened(fields)).orElseThrow());
    }

    @Test
    void whoHasOpenedNothingHasAClosedCard() {
        assertThat(bound(() -> cards().find(AN))).isEqualTo(Card.closed(AN));
    }

    @Test
    void whatSheOpensIsKeptAndTheRestIsForNobody() {
        Card kept = open(AN, TRADE_FOR_ALL);
        assertThat(bound(() -> cards().find(AN))).isEqualTo(kept);
        assertThat(kept.audience(CardField.TRADE)).isEqualTo(Audience.FEDERATION);
        assertThat(kept.audience(CardField.NAME)).isEqualTo(Audience.NOBODY);
        assertThat(bound(() -> cards().find(EVA))).isEqualTo(Card.closed(EVA));
    }

    @Test
    void eachChangeIsAVersionOfItsOwn() {
        assertThat(open(AN, TRADE_FOR_ALL).version()).isEqualTo(1);
        assertThat(open(AN, Map.of()).version()).isEqualTo(2);
        assertThat(bound(() -> cards().find(AN)).fields()).isEmpty();
    }

    @Test
    void ofTwoWhoChangeTheSameVersionOneIsTooLate() {
        Card seen = bound(() -> cards().find(AN));
        open(AN, TRADE_FOR_ALL);
        assertThat(bound(() -> cards().keep(seen.opened(Map.of())))).isEmpty();
        Card next = bound(() -> cards().find(AN));
        open(AN, Map.of());
        assertThat(bound(() -> cards().keep(next.opened(TRADE_FOR_ALL)))).isEmpty();
    }

    @Test
    void ofWhomNothingIsKnownNothingIsOpen() {
        open(AN, TRADE_FOR_ALL);
        open(EVA, TRADE_FOR_ALL);
        bound(
                () -> {
                    cards().empty(AN);
                    return true;
                });
        assertThat(bound(() -> cards().find(AN)).fields()).isEmpty();
        assertThat(bound(() -> cards().find(EVA)).fields()).isEqualTo(TRADE_FOR_ALL);
    }
}
