package eu.werein.members.cards;

import eu.werein.members.Bound;
import java.util.concurrent.Callable;

class InMemoryCardsTests extends CardsContract {

    private final Cards cards = new InMemoryCards();

    @Override
    Cards cards() {
        return cards;
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to("be-one", work);
    }
}
