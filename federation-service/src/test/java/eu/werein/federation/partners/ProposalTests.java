package eu.werein.federation.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTests {

    @Test
    void takesAPartnerFromAnywhereInTheWorld() {
        assertThat(PartnerFixture.proposal().defects()).isEmpty();
        assertThat(PartnerFixture.proposal().profile()).isEqualTo(PartnerFixture.profile());
        assertThat(PartnerFixture.proposal().partnerId()).isEqualTo(PartnerFixture.TORONTO);
    }

    @Test
    void namesEverythingThatIsMissing() {
        Proposal nothing = new Proposal(null, null, null, null, null, null, null, null, null, null);

        assertThat(nothing.defects())
                .extracting(Defect::field, Defect::code)
                .containsExactly(
                        Stream.of(
                                        "id",
                                        "name",
                                        "country",
                                        "kind",
                                        "city",
                                        "latitude",
                                        "longitude",
                                        "languages",
                                        "timeZone")
                                .map(
                                        field ->
                                                org.assertj.core.groups.Tuple.tuple(
                                                        field, "required"))
                                .toArray(org.assertj.core.groups.Tuple[]::new));
        assertThatThrownBy(nothing::profile).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "local",
                "CA-toronto",
                "ca_toronto",
                "ca-",
                "ca-x",
                "../ca-toronto",
                "ca-toronto/..",
                "ca-$where",
                "ca-tor\u0000nto",
                "ca-torontο",
                "ca-toronto ",
                "ca--toronto",
                "ca-toronto-",
                "ca--",
                "ca-a--b",
                "ca-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void refusesIdsThatAreNone(String id) {
        assertThat(codes(with(id, "CA"))).containsExactly("id malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca-admin", "ca-api", "ca-federation", "ca-null", "ca-public"})
    void refusesReservedIds(String id) {
        assertThat(codes(with(id, "CA"))).containsExactly("id reserved");
    }

    @Test
    void refusesAnIdThatClaimsAnotherCountry() {
        assertThat(codes(with("us-toronto", "CA"))).containsExactly("id country-differs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "ca", "CAN", "", "UK"})
    void refusesCountriesThatThereAreNot(String country) {
        assertThat(codes(with("ca-toronto", country))).contains("country unknown-country");
    }

    static Stream<List<@Nullable String>> badLanguages() {
        return Stream.of(
                List.of(),
                List.of("fr", "fr"),
                List.of("xx"),
                List.of("french"),
                List.of("FR"),
                List.of("fr_CA"),
                List.of(""),
                Arrays.asList("fr", null),
                List.of("fr", "x-private"));
    }

    @ParameterizedTest
    @MethodSource("badLanguages")
    void refusesLanguagesThatAreNone(List<@Nullable String> languages) {
        Proposal good = PartnerFixture.proposal();
        Proposal bad =
                new Proposal(
                        good.id(),
                        good.name(),
                        good.country(),
                        good.kind(),
                        good.city(),
                        good.latitude(),
                        good.longitude(),
                        languages,
                        good.timeZone(),
                        null);

        assertThat(bad.defects()).extracting(Defect::field).containsExactly("languages");
    }

    @ParameterizedTest
    @CsvSource({"EST", "GMT+2", "UTC", "Etc/GMT+5", "Mars/Olympus", "America/toronto", "+02:00"})
    void refusesTimeZonesThatAreNoPlace(String zone) {
        Proposal good = PartnerFixture.proposal();
        Proposal bad =
                new Proposal(
                        good.id(),
                        good.name(),
                        good.country(),
                        good.kind(),
                        good.city(),
                        good.latitude(),
                        good.longitude(),
                        good.languages(),
                        zone,
                        null);

        assertThat(codes(bad)).containsExactly("timeZone unknown-time-zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a\nb", "a\u202Eb", " a", "<script>", "a\u0000", "\uFEFFa"})
    void refusesNamesThatAreNotPlainText(String name) {
        Proposal good = PartnerFixture.proposal();
        Proposal bad =
                new Proposal(
                        good.id(),
                        name,
                        good.country(),
                        good.kind(),
                        good.city(),
                        good.latitude(),
                        good.longitude(),
                        good.languages(),
                        good.timeZone(),
                        null);

        assertThat(bad.defects()).extracting(Defect::field).containsExactly("name");
    }

    @Test
    void refusesWhatIsTooLongOrOutOfRange() {
        Proposal bad =
                new Proposal(
                        "ca-toronto",
                        "n".repeat(121),
                        "CA",
                        "NGO!",
                        "c".repeat(81),
                        90.01,
                        Double.NaN,
                        List.of("fr"),
                        "America/Toronto",
                        0);

        assertThat(codes(bad))
                .containsExactly(
                        "name too-long",
                        "kind malformed",
                        "city too-long",
                        "latitude out-of-range",
                        "longitude out-of-range",
                        "applicationTargetDays out-of-range");
    }

    private static Proposal with(String id, String country) {
        Proposal good = PartnerFixture.proposal();
        return new Proposal(
                id,
                good.name(),
                country,
                good.kind(),
                good.city(),
                good.latitude(),
                good.longitude(),
                good.languages(),
                good.timeZone(),
                null);
    }

    private static List<String> codes(Proposal proposal) {
        return proposal.defects().stream()
                .map(defect -> defect.field() + " " + defect.code())
                .toList();
    }
}
