package eu.werein.platform.meetings.web;

import eu.werein.platform.meetings.FamilyFact;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of the family facts holds; what is not named does not. */
@Schema(name = "FamilyFactsRequest")
public record FamilyFactsRequest(
        @Nullable Boolean childcare,
        @Nullable Boolean babiesWelcome,
        @Nullable Boolean endsBeforeSchoolIsOut,
        @Nullable Boolean stepFree) {

    public static FamilyFactsRequest of(Set<FamilyFact> facts) {
        return new FamilyFactsRequest(
                facts.contains(FamilyFact.CHILDCARE),
                facts.contains(FamilyFact.BABIES_WELCOME),
                facts.contains(FamilyFact.ENDS_BEFORE_SCHOOL_IS_OUT),
                facts.contains(FamilyFact.STEP_FREE));
    }

    public Set<FamilyFact> facts() {
        Set<FamilyFact> facts = EnumSet.noneOf(FamilyFact.class);
        note(facts, FamilyFact.CHILDCARE, childcare);
        note(facts, FamilyFact.BABIES_WELCOME, babiesWelcome);
        note(facts, FamilyFact.ENDS_BEFORE_SCHOOL_IS_OUT, endsBeforeSchoolIsOut);
        note(facts, FamilyFact.STEP_FREE, stepFree);
        return facts;
    }

    private static void note(Set<FamilyFact> facts, FamilyFact fact, @Nullable Boolean holds) {
        if (Boolean.TRUE.equals(holds)) {
            facts.add(fact);
        }
    }
}
