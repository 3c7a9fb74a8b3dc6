package eu.werein.platform.web;

import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.Problem.Defect;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Tells all that is wrong with a form at once, before anything is done with it. */
public final class Forms {

    private final Validator validator;
    private final PartnerRegistry partners;
    private final Clock clock;

    public Forms(Validator validator, PartnerRegistry partners, Clock clock) {
        this.validator = validator;
        this.partners = partners;
        this.clock = clock;
    }

    /** A form that knows more of its defects than constraints on single fields can say. */
    public interface Form {
        void check(Findings findings);
    }

    /** What is wrong with a form. */
    public static final class Findings {
        private final List<Defect> defects = new ArrayList<>();
        private final LocalDate today;

        private Findings(LocalDate today) {
            this.today = today;
        }

        /** The day on which the form is filled in, in the partner's zone. */
        public LocalDate today() {
            return today;
        }

        /**
         * @param pointer into the body
         */
        public void add(String pointer, String code) {
            defects.add(Defect.of(pointer, code));
        }
    }

    /** Gives the form back if nothing is wrong with it. */
    public <F extends Form> F checked(F form) {
        List<Defect> defects = defects(form);
        if (!defects.isEmpty()) {
            throw ProblemException.invalid(defects);
        }
        return form;
    }

    private List<Defect> defects(Form form) {
        Findings findings = new Findings(today());
        validator.validate(form).forEach(broken -> findings.add(pointer(broken), code(broken)));
        form.check(findings);
        return findings.defects.stream().distinct().toList();
    }

    private LocalDate today() {
        ZoneId zone = partners.find(TenantContext.current()).orElseThrow().timeZone();
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** A constraint's message is our code for it. */
    private static String code(ConstraintViolation<?> broken) {
        return broken.getMessage();
    }

    private static String pointer(ConstraintViolation<?> broken) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node step : broken.getPropertyPath()) {
            // What a container holds is a step without a name of its own.
            if (step.getIndex() != null) {
                pointer.append('/').append(step.getIndex());
            }
            if (step.getKey() != null) {
                pointer.append('/').append(step.getKey());
            }
            if (!step.getName().startsWith("<")) {
                pointer.append('/').append(step.getName());
            }
        }
        return pointer.toString();
    }
}
