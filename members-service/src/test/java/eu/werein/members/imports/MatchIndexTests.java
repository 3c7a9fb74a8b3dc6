package eu.werein.members.imports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.imports.MatchIndex.Person;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Place;
import eu.werein.members.register.MatchKeys;
import org.junit.jupiter.api.Test;

class MatchIndexTests {

    private static final Phone PHONE = new Phone("+3223456789");

    private final MatchIndex index = new MatchIndex();

    private static MatchKeys keys(int number, String family) {
        return MatchKeys.of(
                null,
                "X-" + number,
                new PersonName("Eva", family),
                null,
                new EmailAddress("eva" + number + "@example.org"),
                PHONE,
                Place.UNKNOWN);
    }

    @Test
    void everybodyIsFoundAmongManyAndNobodyElse() {
        for (int i = 0; i < 30_000; i++) {
            index.add(new MemberId("m-" + i), keys(i, "Maes"));
        }
        for (int i = 0; i < 30_000; i++) {
            assertThat(index.same(keys(i, "Maes")))
                    .contains(new Person.InRegister(new MemberId("m-" + i)));
        }
        assertThat(index.same(keys(30_000, "Maes"))).isEmpty();
        assertThat(index.same(keys(7, "Peeters"))).isEmpty();
    }

    @Test
    void whoeverHasAKeyFirstKeepsIt() {
        index.add(new MemberId("m-1"), keys(1, "Maes"));
        index.add(2, keys(2, "Peeters"));
        assertThat(index.withPhone(keys(3, "Noel")))
                .contains(new Person.InRegister(new MemberId("m-1")));
        assertThat(index.withMailbox(keys(2, "Noel"))).contains(new Person.InFile(2));
        assertThat(index.withExternalId(keys(2, "Noel"))).contains(new Person.InFile(2));
        assertThat(index.withMailbox(keys(3, "Noel"))).isEmpty();
    }
}
