package eu.werein.members.register;

import static eu.werein.members.register.MemberFixture.TODAY;
import static eu.werein.members.register.MemberFixture.person;
import static eu.werein.members.register.MemberFixture.registered;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.MemberId;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Place;
import eu.werein.members.register.Suspicion.Because;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindDuplicatesTests {

    private final InMemoryMembers members = new InMemoryMembers();
    private final FindDuplicates duplicates = new FindDuplicates(members);

    private void add(
            String id,
            String familyName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable LocalDate born,
            Place place) {
        Particulars named = person("An", familyName, email).particulars();
        MemberId member = registered(members, id, person("An", familyName, email));
        Particulars known =
                new Particulars(
                        named.name(),
                        named.email(),
                        phone == null ? null : new Phone(phone),
                        born,
                        named.language(),
                        place,
                        null,
                        Set.of(),
                        List.of(),
                        List.of());
        members.change(
                member, found -> found.edit(new RegisterEntry(known, found.period(), null), TODAY));
    }

    private static Suspicion pair(String first, String second, Because... because) {
        return new Suspicion(new MemberId(first), new MemberId(second), Set.of(because));
    }

    @Test
    void recordsThatShareSomethingAreSuspectedForAllThatTheyShare() {
        LocalDate born = LocalDate.parse("1984-02-29");
        Place vigo = new Place("36310", "Vigo", null, "ES");
        add("1", "Núñez", "an@example.org", "+34986812000", born, vigo);
        add("2", "NUNEZ", "AN@example.org", "+34986812000", born, vigo);
        add("3", "Maes", "an@example.org", null, null, Place.UNKNOWN);
        add("4", "Maes", "maes@example.org", null, born, vigo);
        assertThat(duplicates.find())
                .containsExactly(
                        pair(
                                "1",
                                "2",
                                Because.EMAIL,
                                Because.PHONE,
                                Because.NAME_AND_BIRTH_DATE,
                                Because.NAME_AND_PLACE),
                        pair("1", "3", Because.EMAIL));
    }

    @Test
    void aNameAloneIsNoSuspicion() {
        add("1", "Peeters", null, null, null, Place.UNKNOWN);
        add("2", "Peeters", null, null, null, Place.UNKNOWN);
        assertThat(duplicates.find()).isEmpty();
    }

    @Test
    void whoWasMergedIsSuspectedNoMore() {
        add("1", "Peeters", "an@example.org", null, null, Place.UNKNOWN);
        add("2", "Maes", "an@example.org", null, null, Place.UNKNOWN);
        members.change(new MemberId("2"), member -> member.goInto(new MemberId("1"), 1));
        assertThat(duplicates.find()).isEmpty();
    }
}
