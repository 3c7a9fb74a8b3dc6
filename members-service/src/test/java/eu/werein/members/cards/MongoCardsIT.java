package eu.werein.members.cards;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.MembersService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class MongoCardsIT extends CardsContract {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();

    @Override
    Cards cards() {
        return SERVICE.bean(Cards.class);
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(partner.value(), work);
    }

    @Test
    void aTwinAtAnotherPartnerHasHerOwnCard() {
        open(AN, Map.of(CardField.TRADE, Audience.PARTNER));
        PartnerId other = SERVICE.partner();
        assertThat(Bound.to(other.value(), () -> cards().find(AN))).isEqualTo(Card.closed(AN));
    }
}
