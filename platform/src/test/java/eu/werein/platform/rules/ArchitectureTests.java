package eu.werein.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The platform keeps every rule, and every rule catches the sample that breaks it. */
class ArchitectureTests {

    private static final String SAMPLES = "eu.werein.platform.rules.samples";

    private static final JavaClasses PLATFORM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                    .importPackages("eu.werein.platform");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(SAMPLES);

    private static final Map<String, ArchRule> RULES =
            Map.ofEntries(
                    Map.entry(
                            "BadDomain",
                            ArchitectureRules.domainIsFreeOfFrameworks(
                                    "BadDomain",
                                    "TenantContext",
                                    "Band",
                                    "Card",
                                    "Disclosure",
                                    "FamilyFact",
                                    "Holder",
                                    "Language",
                                    "Marks",
                                    "Meeting",
                                    "Mode",
                                    "Text",
                                    "Texts",
                                    "Venue")),
                    Map.entry(
                            "BadController.hole", ArchitectureRules.everyOperationSaysWhoMayCall()),
                    Map.entry("BadDatabase", ArchitectureRules.databasesComeFromThePlatform()),
                    Map.entry("BadThreadState", ArchitectureRules.noInheritedThreadState()),
                    Map.entry("PartnerHelper", ArchitectureRules.namesSayWhat()),
                    Map.entry("BadJson", ArchitectureRules.oneJsonLibrary()),
                    Map.entry("BadTransaction", ArchitectureRules.onlyWhatEveryStoreCan()),
                    Map.entry("BadPrinter", ArchitectureRules.nobodyPrints()),
                    Map.entry("BadSleeper", ArchitectureRules.nobodySleeps()),
                    Map.entry("BadQuery.byName", ArchitectureRules.noQueryIsAText()),
                    Map.entry("BadSeats", ArchitectureRules.seatsAreFreeOfFrameworks()),
                    Map.entry("BadClock", ArchitectureRules.seatsKnowNeitherTimeNorChance()),
                    Map.entry("samples.other.Other", ArchitectureRules.packagesAreNullMarked()));

    @TestFactory
    Stream<DynamicTest> platformKeepsTheRule() {
        return RULES.values().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule)));
    }

    @TestFactory
    Stream<DynamicTest> ruleCatchesItsSampleAndNoOther() {
        return RULES.entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () -> {
                                            var caught = entry.getValue().evaluate(BAD);
                                            assertThat(caught.hasViolation()).isTrue();
                                            assertThat(caught.getFailureReport().getDetails())
                                                    .allMatch(
                                                            line -> line.contains(entry.getKey()));
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> packagesOfThePlatformHaveNoCycleAndTheSamplesDo() {
        return Stream.of(
                DynamicTest.dynamicTest(
                        "platform",
                        () -> check(ArchitectureRules.noPackageCycles("eu.werein.platform"))),
                DynamicTest.dynamicTest(
                        "samples",
                        () ->
                                assertThat(
                                                ArchitectureRules.noPackageCycles(SAMPLES)
                                                        .evaluate(BAD)
                                                        .hasViolation())
                                        .isTrue()));
    }

    private static void check(ArchRule rule) {
        assertThat(rule.evaluate(PLATFORM).getFailureReport().getDetails()).isEmpty();
    }
}
