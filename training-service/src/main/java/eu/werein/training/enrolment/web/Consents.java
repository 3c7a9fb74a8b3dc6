package eu.werein.training.enrolment.web;

import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody lets the host do, as she says it with her request. */
final class Consents {

    /** The one purpose that is asked for here. */
    static final String PATTERN = "card";

    private Consents() {}

    /**
     * The version of the policy under which the host may see her card; none if it may not.
     *
     * @throws ProblemException 400 when she consents to nobody knows what
     */
    static @Nullable String card(@Nullable List<String> consents, @Nullable String policyVersion) {
        if (consents == null || consents.isEmpty()) {
            return null;
        }
        if (policyVersion == null) {
            throw ProblemException.invalid(
                    List.of(Problem.Defect.of("/policyVersion", "required")));
        }
        return policyVersion;
    }
}
