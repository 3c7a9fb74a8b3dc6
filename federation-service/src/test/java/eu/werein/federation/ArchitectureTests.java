package eu.werein.federation;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import eu.werein.federation.samples.Untidy;
import eu.werein.platform.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ArchitectureTests {

    private static final String[] DOMAIN = {
        "eu.werein.federation.partners",
        "eu.werein.federation.dashboard",
        "eu.werein.federation.samples"
    };

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("eu.werein.federation");
    private static final JavaClasses BAD = new ClassFileImporter().importPackagesOf(Untidy.class);

    private static void holds(ArchRule rule) {
        rule.check(OURS);
        assertThat(rule.evaluate(BAD).hasViolation())
                .as("the rule catches its bad sample: %s", rule.getDescription())
                .isTrue();
    }

    /** Everything in a concept's own package but what wires and runs it. */
    @Test
    void theDomainKnowsNoFramework() {
        holds(
                classes()
                        .that(
                                resideInAnyPackage(DOMAIN)
                                        .and(not(simpleName("PartnersConfiguration")))
                                        .and(not(simpleName("StepRunner")))
                                        .and(not(simpleName("package-info"))))
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage(
                                                "java..",
                                                "org.jspecify..",
                                                "eu.werein.platform.meetings",
                                                "eu.werein.platform.tenant..")
                                        .or(resideInAnyPackage(DOMAIN)))
                        .because(
                                "the domain may import only java, JSpecify, the tenant and when people meet"));
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
        ApplicationModules.of(FederationApplication.class).verify();
    }

    @Test
    void aConceptThatReachesIntoAnotherIsCaught() {
        ApplicationModules tangled =
                ApplicationModules.of("eu.werein.federation.samples", location -> true);
        assertThatExceptionOfType(Violations.class).isThrownBy(tangled::verify);
    }
}
