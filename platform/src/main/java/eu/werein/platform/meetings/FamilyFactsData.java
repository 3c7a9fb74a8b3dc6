package eu.werein.platform.meetings;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said to whoever has children or a pram, in the words of the API and the events. */
public record FamilyFactsData(
        boolean childcare, boolean babiesWelcome, boolean endsBeforeSchoolIsOut, boolean stepFree) {

    public static FamilyFactsData of(Set<FamilyFact> facts) {
        return new FamilyFactsData(
                facts.contains(FamilyFact.CHILDCARE),
                facts.contains(FamilyFact.BABIES_WELCOME),
                facts.contains(FamilyFact.ENDS_BEFORE_SCHOOL_IS_OUT),
                facts.contains(FamilyFact.STEP_FREE));
    }

    /** Those that hold. */
    public Set<FamilyFact> facts() {
        Map<FamilyFact, Boolean> all =
                Map.of(
                        FamilyFact.CHILDCARE, childcare,
                        FamilyFact.BABIES_WELCOME, babiesWelcome,
                        FamilyFact.ENDS_BEFORE_SCHOOL_IS_OUT, endsBeforeSchoolIsOut,
                        FamilyFact.STEP_FREE, stepFree);
        return all.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
