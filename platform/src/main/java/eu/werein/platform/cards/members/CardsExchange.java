package eu.werein.platform.cards.members;

import eu.werein.platform.cards.Card;
import eu.werein.platform.cards.Disclosure;
import eu.werein.platform.cards.Holder;
import eu.werein.platform.tenant.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of members-service about cards, and what it answers. */
final class CardsExchange {

    private CardsExchange() {}

    record Question(List<Person> members) {

        static Question about(List<Holder> holders) {
            return new Question(
                    holders.stream()
                            .map(one -> new Person(one.home().value(), one.memberId()))
                            .toList());
        }
    }

    record Person(String partner, String memberId) {}

    record Reply(List<Item> items) {}

    /** Shows nothing of itself in messages and logs. */
    record Item(String partner, String memberId, @Nullable Card card, @Nullable String why) {

        Holder holder() {
            return new Holder(new PartnerId(partner), memberId);
        }

        Disclosure disclosure() {
            if (card != null) {
                return new Disclosure.Shown(card);
            }
            return "withdrawn".equals(why) ? new Disclosure.Withdrawn() : new Disclosure.None();
        }

        @Override
        public String toString() {
            return "Item";
        }
    }
}
