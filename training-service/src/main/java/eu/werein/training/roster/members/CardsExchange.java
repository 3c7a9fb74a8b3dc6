package eu.werein.training.roster.members;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Learner;
import eu.werein.training.roster.Card;
import eu.werein.training.roster.Disclosure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of members-service about cards, and what it answers. */
final class CardsExchange {

    private CardsExchange() {}

    record Question(List<Person> members) {

        static Question about(List<Learner> learners) {
            return new Question(
                    learners.stream()
                            .map(one -> new Person(one.home().value(), one.memberId()))
                            .toList());
        }
    }

    record Person(String partner, String memberId) {}

    record Reply(List<Item> items) {}

    /** Shows nothing of itself in messages and logs. */
    record Item(String partner, String memberId, @Nullable Card card, @Nullable String why) {

        Learner learner() {
            return new Learner(new PartnerId(partner), memberId);
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
