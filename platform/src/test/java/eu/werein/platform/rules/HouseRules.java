package eu.werein.platform.rules;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The one list of what holds in every module; each of the rules catches its bad sample here. */
public final class HouseRules {

    private HouseRules() {}

    /** For gateway and services alike. */
    public static List<ArchRule> everywhere() {
        return List.of(
                ArchitectureRules.noInheritedThreadState(),
                ArchitectureRules.namesSayWhat(),
                ArchitectureRules.oneJsonLibrary(),
                ArchitectureRules.onlyWhatEveryStoreCan(),
                ArchitectureRules.packagesAreNullMarked(),
                ArchitectureRules.nobodyPrints(),
                ArchitectureRules.nobodySleeps(),
                ArchitectureRules.noQueryIsAText());
    }

    /** For those that have operations and keep partners' data. */
    public static List<ArchRule> inServices() {
        return List.of(
                ArchitectureRules.everyOperationSaysWhoMayCall(),
                ArchitectureRules.databasesComeFromThePlatform());
    }
}
