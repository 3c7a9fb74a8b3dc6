package eu.werein.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import eu.werein.events.samples.Untidy;
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
        "Answer",
        "AnswerOutcome",
        "AnswerRequest",
        "Answers",
        "Attendance",
        "Attendee",
        "CalendarLink",
        "CalendarRefused",
        "Counts",
        "Days",
        "Deviation",
        "Difference",
        "Edit",
        "Editing",
        "Gathering",
        "GatheringEvent",
        "GatheringId",
        "GatheringRefused",
        "Holiday",
        "MemberAnswer",
        "Moves",
        "News",
        "Occurrence",
        "OccurrenceId",
        "Part",
        "Plan",
        "Room",
        "Rule",
        "RuleDates",
        "RuleRefused",
        "RuleText",
        "Schedule",
        "SchoolCalendar",
        "SchoolDay",
        "Scope",
        "Series",
        "Setting",
        "Source",
        "Told",
        "Untidy",
        "View",
        "Visibility",
        "Visitor",
        "Word"
    };

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("eu.werein.events");
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
        ApplicationModules.of(EventsApplication.class).verify();
    }

    @Test
    void aConceptThatReachesIntoAnotherIsCaught() {
        ApplicationModules tangled =
                ApplicationModules.of("eu.werein.events.samples", location -> true);
        assertThatExceptionOfType(Violations.class).isThrownBy(tangled::verify);
    }
}
