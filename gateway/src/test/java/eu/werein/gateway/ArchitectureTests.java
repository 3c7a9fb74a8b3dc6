package eu.werein.gateway;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import eu.werein.platform.rules.ArchitectureRules;
import eu.werein.platform.rules.HouseRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gateway's operations are everybody's, and its sessions are no partner's. */
class ArchitectureTests {

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("eu.werein.gateway");

    static List<ArchRule> houseRules() {
        return HouseRules.everywhere();
    }

    @ParameterizedTest
    @MethodSource("houseRules")
    void theHouseRulesHold(ArchRule rule) {
        rule.check(OURS);
    }

    @Test
    void packagesLeanOnEachOtherInOneDirection() {
        ArchitectureRules.noPackageCycles("eu.werein.gateway").check(OURS);
    }
}
