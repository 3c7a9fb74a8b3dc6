package eu.werein.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.launcher.parts.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class DemoFilesTests {

    private static final int SHOWN_FROM = 5;
    private static final int FOUR_HUNDRED = 400;
    private static final Path FOLDER =
            Checkout.aroundWorkingDirectory().root().resolve("deploy/demo");

    private final DemoFiles demo = DemoFiles.read(FOLDER);

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

    @Test
    void everyPartnerBringsMembersInFromAFileAndTogetherTheyAreFourHundredAndMore() {
        assertThat(demo.proposals())
                .allSatisfy(
                        partner ->
                                assertThat(demo.importsOf(partner.path("id").stringValue()))
                                        .hasSize(1));
        assertThat(demo.imports())
                .allSatisfy(
                        file -> {
                            assertThat(file.file()).isNotEmptyFile();
                            assertThat(file.create() + file.skip() + file.reject())
                                    .isEqualTo(file.rows());
                        });
        assertThat(demo.imports().stream().mapToInt(DemoImport::create).sum())
                .isGreaterThan(FOUR_HUNDRED);
    }

    @Test
    void threePartnersHostACycleAndOneOfThemHasMoreLearnersThanSeats() {
        assertThat(demo.cycles().valueStream().map(cycle -> cycle.path("host").stringValue()))
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(demo.cycles().valueStream())
                .anyMatch(cycle -> cycle.path("enrolments").size() > capacity(cycle) + SHOWN_FROM)
                .anyMatch(cycle -> cycle.path("enrolments").size() < capacity(cycle))
                .anyMatch(cycle -> cycle.has("missing"));
    }

    @Test
    void whoeverEnrolsOrAnswersIsAMemberOfThePartnerThatSheNames() {
        for (JsonNode partner : demo.proposals()) {
            String id = partner.path("id").stringValue();
            assertThat(membersOf(id)).containsAll(demo.activeOf(id));
        }
    }

    @Test
    void onePartnerMeetsEveryWeekOneInvitesAllAndMoreThanFitAndOneEverybody() {
        assertThat(demo.gatherings().valueStream())
                .extracting(gathering -> gathering.at("/gathering/visibility").stringValue())
                .containsExactly("partner", "federation", "public");
        assertThat(demo.gatherings().path(0).has("moved")).isTrue();
        assertThat(demo.gatherings().path(0).has("cancelled")).isTrue();
        JsonNode workshop = demo.gatherings().path(1);
        assertThat(
                        workshop.path("answers")
                                .valueStream()
                                .filter(one -> one.path("answer").stringValue().equals("yes"))
                                .mapToInt(one -> one.path("people").asInt(1))
                                .sum())
                .isGreaterThan(workshop.at("/gathering/capacity").intValue());
    }

    /** Whoever hosts speaks to its members in all their languages. */
    @Test
    void everyGatheringIsToldInTheLanguagesOfItsHost() {
        for (JsonNode gathering : demo.gatherings()) {
            JsonNode texts = gathering.at("/gathering/texts");
            for (JsonNode partner : demo.partners()) {
                if (partner.path("id").equals(gathering.path("host"))) {
                    assertThat(partner.path("languages").valueStream())
                            .allMatch(language -> texts.has(language.stringValue()));
                }
            }
        }
    }

    private static int capacity(JsonNode cycle) {
        return cycle.at("/cycle/seats/capacity").intValue();
    }

    private List<String> membersOf(String partner) {
        JsonNode people = demo.peopleOf(partner);
        return Stream.concat(
                        Stream.of(people.path("coordinator")),
                        people.path("applications")
                                .valueStream()
                                .filter(one -> one.path("fate").stringValue().equals("approve"))
                                .map(one -> one.path("application")))
                .map(person -> person.path("email").stringValue())
                .toList();
    }

    @Test
    void anotherFileIsAnotherDemo(@TempDir Path copy) throws IOException {
        copyTo(copy);
        assertThat(DemoFiles.read(copy).hash()).isEqualTo(demo.hash());
        Path file = copy.resolve("imports").resolve(demo.imports().getFirst().fileName());
        Files.write(file, new byte[] {'\n'}, StandardOpenOption.APPEND);
        assertThat(DemoFiles.read(copy).hash()).isNotEqualTo(demo.hash());
    }

    private static void copyTo(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
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
