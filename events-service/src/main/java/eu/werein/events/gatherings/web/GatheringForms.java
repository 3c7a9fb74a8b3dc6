package eu.werein.events.gatherings.web;

import eu.werein.events.gatherings.Edit;
import eu.werein.events.gatherings.Plan;
import eu.werein.events.gatherings.Reason;
import eu.werein.events.gatherings.Rule;
import eu.werein.events.gatherings.RuleDates;
import eu.werein.events.gatherings.RuleRefused;
import eu.werein.events.gatherings.RuleText;
import eu.werein.events.gatherings.Schedule;
import eu.werein.events.gatherings.Schedule.Hours;
import eu.werein.events.gatherings.Told;
import eu.werein.platform.web.Forms;
import eu.werein.platform.web.MergePatch;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a host says of a gathering. */
@Component
final class GatheringForms {

    private static final Set<String> WHEN =
            Set.of("visibility", "date", "startsAt", "endsAt", "zone", "rule", "except");

    private static final String REASON = "reason";

    private final Forms forms;
    private final MergePatch patches;

    GatheringForms(Forms forms, MergePatch patches) {
        this.forms = forms;
        this.patches = patches;
    }

    /**
     * @throws ProblemException 400 with all that is wrong
     */
    Plan read(GatheringRequest form) {
        forms.checked(form);
        return new Plan(form.visible(), schedule(form), form.told());
    }

    private Schedule schedule(GatheringRequest form) {
        var hours = new Hours(form.startsAt(), form.endsAt(), ZoneId.of(form.zone()));
        Schedule schedule =
                form.rule() == null
                        ? Schedule.once(hours.on(form.date()))
                        : repeated(form, hours, form.rule());
        if (schedule.isLeftOut()) {
            throw defect("/startsAt", "clocks-go-forward");
        }
        return schedule;
    }

    private Schedule repeated(GatheringRequest form, Hours hours, String text) {
        Set<LocalDate> except = form.except() == null ? Set.of() : form.except();
        Rule rule;
        List<LocalDate> dates;
        try {
            rule = RuleText.read(text);
            dates = RuleDates.of(form.date(), rule);
        } catch (RuleRefused refused) {
            throw defect("/rule", refused.code());
        }
        if (!dates.containsAll(except)) {
            throw defect("/except", "not-in-rule");
        }
        if (except.size() == dates.size()) {
            throw defect("/except", "nothing-left");
        }
        return new Schedule(hours, rule, dates, except);
    }

    private static ProblemException defect(String pointer, String code) {
        return ProblemException.invalid(List.of(Problem.Defect.of(pointer, code)));
    }

    /** What a merge patch makes of whatever it is put over. */
    Edit edit(JsonNode patch) {
        return new Edit() {
            @Override
            public Plan of(Plan before) {
                return read(over(before, patch));
            }

            @Override
            public Told told(Plan before) {
                return forms.checked(over(before, without(WHEN, patch))).told();
            }
        };
    }

    /**
     * Why a patch moves dates; none if it does not say.
     *
     * @throws ProblemException 400 when it is no text, or too long
     */
    @Nullable Reason reason(JsonNode patch) {
        JsonNode said = patch.path(REASON);
        if (said.isMissingNode() || said.isNull()) {
            return null;
        }
        if (!said.isString()) {
            throw defect("/" + REASON, "invalid");
        }
        return reason(said.stringValue());
    }

    /** As above. */
    @Nullable Reason reason(@Nullable String said) {
        String text = said == null ? "" : said.strip();
        if (text.length() > Reason.LONGEST) {
            throw defect("/" + REASON, "length");
        }
        return text.isEmpty() ? null : new Reason(text);
    }

    private GatheringRequest over(Plan plan, JsonNode patch) {
        return patches.over(
                GatheringRequest.of(plan),
                without(Set.of(REASON), patch),
                ChangeGatheringRequest.class,
                GatheringRequest.class);
    }

    private static JsonNode without(Set<String> names, JsonNode patch) {
        return patch instanceof ObjectNode changes ? changes.deepCopy().remove(names) : patch;
    }
}
