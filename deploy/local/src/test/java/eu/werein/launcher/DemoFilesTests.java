package eu.werein.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.launcher.parts.Checkout;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class DemoFilesTests {

    private static final int SHOWN_FROM = 5;

    private final DemoFiles demo =
            DemoFiles.read(Checkout.aroundWorkingDirectory().root().resolve("deploy/demo"));

    @Test
    void theSixPartnersArePresentedAsTheApiTakesThem() {
        assertThat(demo.proposals())
                .extracting(partner -> partner.path("id").stringValue())
                .containsExactly(
                        "be-mompreneurs",
                        "fr-eleo-conseil",
                        "fr-lincubacteur",
                        "es-uvigo",
                        "es-emprendedoras",
                        "de-uni-saarland");
        assertThat(demo.proposals())
                .allSatisfy(partner -> assertThat(partner.has("mailDomain")).isFalse());
    }

    @Test
    void everyPartnerHasEnoughMembersForItsNumbersToBeShownAndSomethingToDecide() {
        assertThat(people())
                .allSatisfy(
                        people -> {
                            assertThat(fates(people).filter("approve"::equals))
                                    .hasSizeGreaterThan(SHOWN_FROM);
                            assertThat(
                                            fates(people)
                                                    .filter(
                                                            List.of("submit", "confirm", "review")
                                                                    ::contains))
                                    .hasSizeBetween(2, 6);
                        });
    }

    @Test
    void nobodyInTheDemoHasAnAddressThatCouldExist() {
        assertThat(
                        people().stream()
                                .flatMap(
                                        people ->
                                                Stream.concat(
                                                        Stream.of(people.path("coordinator")),
                                                        people.path("applications")
                                                                .valueStream()
                                                                .map(
                                                                        one ->
                                                                                one.path(
                                                                                        "application")))))
                .extracting(person -> person.path("email").stringValue())
                .allMatch(email -> email.endsWith(".example"))
                .doesNotHaveDuplicates();
    }

    private List<JsonNode> people() {
        return demo.proposals().stream()
                .map(partner -> demo.peopleOf(partner.path("id").stringValue()))
                .toList();
    }

    private static Stream<String> fates(JsonNode people) {
        return people.path("applications").valueStream().map(one -> one.path("fate").stringValue());
    }
}
