package eu.werein.members.register;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Place;
import java.time.LocalDate;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchKeysTests {

    private static final PersonName ZOE = new PersonName("Zoé", "Núñez");
    private static final PersonName ZOE_TYPED = new PersonName("ZOE ", "Nunez");
    private static final PersonName EVA = new PersonName("Eva", "Maes");
    private static final LocalDate BORN = LocalDate.parse("1984-02-29");
    private static final EmailAddress MAIL = new EmailAddress("zoe@example.org");
    private static final Phone PHONE = new Phone("+34986812000");
    private static final Place VIGO = new Place("36310", "Vigo", null, "ES");

    private static boolean same(MatchKeys one, MatchKeys other) {
        return !Collections.disjoint(one.same(), other.same());
    }

    private static MatchKeys named(PersonName name) {
        return MatchKeys.of(null, null, name, null, null, null, Place.UNKNOWN);
    }

    private static MatchKeys mailed(PersonName name, String email) {
        return MatchKeys.of(null, null, name, null, new EmailAddress(email), null, Place.UNKNOWN);
    }

    private static MatchKeys numbered(PersonName name, @Nullable String externalId) {
        return MatchKeys.of(null, externalId, name, null, MAIL, null, Place.UNKNOWN);
    }

    @Test
    void theSameNumberAndNameAreOnePersonWhateverTheMailbox() {
        MatchKeys moved =
                MatchKeys.of(
                        null,
                        "7",
                        ZOE_TYPED,
                        null,
                        new EmailAddress("new@example.org"),
                        null,
                        Place.UNKNOWN);
        assertThat(same(numbered(ZOE, "7"), moved)).isTrue();
    }

    @Test
    void theSameNumberOfAnotherNameIsAnotherPersonWhoMustNotHaveIt() {
        MatchKeys zoe = MatchKeys.of(null, "7", ZOE, null, null, null, Place.UNKNOWN);
        MatchKeys eva = MatchKeys.of(null, "7", EVA, null, null, null, Place.UNKNOWN);
        assertThat(same(zoe, eva)).isFalse();
        assertThat(zoe.externalId()).isEqualTo(eva.externalId());
    }

    @Test
    void theOwnIdTellsHerUnlessTheNameIsAnothers() {
        MemberId id = new MemberId("m-1");
        MatchKeys zoe = MatchKeys.of(id, null, ZOE, BORN, MAIL, PHONE, VIGO);
        assertThat(same(zoe, MatchKeys.of(id, null, ZOE_TYPED, null, null, null, VIGO))).isTrue();
        assertThat(same(zoe, MatchKeys.of(id, null, EVA, null, null, null, VIGO))).isFalse();
    }

    @Test
    void theSameNameAndBirthDateAreOnePerson() {
        MatchKeys one = MatchKeys.of(null, "1", ZOE, BORN, MAIL, null, VIGO);
        MatchKeys other = MatchKeys.of(null, null, ZOE_TYPED, BORN, null, PHONE, Place.UNKNOWN);
        assertThat(same(one, other)).isTrue();
        assertThat(one.birth()).isEqualTo(other.birth());
        MatchKeys younger =
                MatchKeys.of(null, null, ZOE, BORN.plusYears(1), null, null, Place.UNKNOWN);
        assertThat(same(one, younger)).isFalse();
    }

    @Test
    void theSameMailboxIsOnePersonOnlyUnderTheSameName() {
        MatchKeys zoe = mailed(ZOE, "zoe@example.org");
        assertThat(same(zoe, mailed(ZOE_TYPED, "ZOE@Example.org"))).isTrue();
        MatchKeys eva = mailed(EVA, "Zoe@example.org");
        assertThat(same(zoe, eva)).isFalse();
        assertThat(eva.mailbox()).isEqualTo(zoe.mailbox());
    }

    @Test
    void phoneAndPlaceTellOnlyHerOfWhomNothingBetterIsKnown() {
        MatchKeys bare = MatchKeys.of(null, null, ZOE, null, null, PHONE, VIGO);
        assertThat(same(bare, MatchKeys.of(null, null, ZOE_TYPED, null, null, PHONE, VIGO)))
                .isTrue();
        assertThat(same(bare, MatchKeys.of(null, null, ZOE, null, MAIL, PHONE, VIGO))).isFalse();
        assertThat(same(bare, MatchKeys.of(null, null, ZOE, null, null, null, VIGO))).isFalse();
        Place ourense = new Place("32003", "Ourense", null, "ES");
        assertThat(same(bare, MatchKeys.of(null, null, ZOE, null, null, PHONE, ourense))).isFalse();
    }

    @Test
    void whoHasNothingButANameIsFoundAgain() {
        assertThat(same(named(ZOE), named(ZOE_TYPED))).isTrue();
        assertThat(same(named(ZOE), named(EVA))).isFalse();
        assertThat(named(ZOE).whereabouts()).isNull();
    }

    @Test
    void thePostalCodeTellsThePlaceInEveryLanguage() {
        Place fr = new Place("1000", "Bruxelles", null, "BE");
        Place nl = new Place("10 00", "Brussel", null, null);
        assertThat(MatchKeys.of(null, null, ZOE, null, MAIL, null, fr).whereabouts())
                .isEqualTo(MatchKeys.of(null, null, ZOE, null, MAIL, null, nl).whereabouts());
        Place vigo = new Place(null, "VIGO", null, null);
        assertThat(MatchKeys.of(null, null, ZOE, null, MAIL, null, vigo).whereabouts())
                .isEqualTo("vigo zoe nunez");
    }
}
