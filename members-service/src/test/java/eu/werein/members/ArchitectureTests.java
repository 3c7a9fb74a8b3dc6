package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import eu.werein.members.samples.Untidy;
import eu.werein.platform.rules.ArchitectureRules;
import eu.werein.platform.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ArchitectureTests {

    private static final String[] DOMAIN = {
        "Application",
        "ApplicationId",
        "ApplicationState",
        "ApplicationEvent",
        "Applicant",
        "Transition",
        "DeclineReason",
        "MemberEvent",
        "Particulars",
        "Period",
        "Origin",
        "Occasion",
        "HistoryEntry",
        "MatchKeys",
        "MemberState",
        "Ledger",
        "Subject",
        "Entry",
        "Purpose",
        "Decision",
        "Standing",
        "Card",
        "CardField",
        "Audience",
        "ShownCard",
        "Disclosure",
        "Invitation",
        "InvitationState",
        "MemberId",
        "EmailAddress",
        "PersonName",
        "Language",
        "Place",
        "Business",
        "Sector",
        "Stage",
        "Band",
        "EnterpriseNumber",
        "Guest",
        "GuestId",
        "GuestState",
        "GuestEvent",
        "Visitor",
        "GatheringDate",
        "OpenGathering",
        "Untidy"
    };

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("eu.werein.members");
    private static final JavaClasses BAD = new ClassFileImporter().importPackagesOf(Untidy.class);

    private static void holds(ArchRule rule) {
        rule.check(OURS);
        assertThat(rule.evaluate(BAD).hasViolation())
                .as("the rule catches its bad sample: %s", rule.getDescription())
                .isTrue();
    }

    @Test
    void theDomainKnowsNoFramework() {
        holds(ArchitectureRules.domainIsFreeOfFrameworks(DOMAIN));
    }

    static Stream<ArchRule> houseRules() {
        return Stream.concat(HouseRules.everywhere().stream(), HouseRules.inServices().stream());
    }

    @ParameterizedTest
    @MethodSource("houseRules")
    void theHouseRulesHold(ArchRule rule) {
        rule.check(OURS);
    }

    @Test
    void conceptsFormNoCycleAndKeepTheirInsides() {
        ApplicationModules.of(MembersApplication.class).verify();
    }

    @Test
    void aConceptThatReachesIntoAnotherIsCaught() {
        ApplicationModules tangled =
                ApplicationModules.of("eu.werein.members.samples", location -> true);
        assertThatExceptionOfType(Violations.class).isThrownBy(tangled::verify);
    }
}
