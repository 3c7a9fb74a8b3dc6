package eu.werein.platform.web;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts an RFC 7396 merge patch over the form that would say what is known of a resource. */
public final class MergePatch {

    private final JsonMapper json;

    MergePatch(JsonMapper json) {
        this.json = json;
    }

    /**
     * The form that comes of it; not checked.
     *
     * @param form what the resource's own form would say
     * @param changeable names what may be changed
     * @throws ProblemException 400 for a patch that is none, or names something else
     */
    public <F> F over(F form, JsonNode patch, Class<?> changeable, Class<F> type) {
        if (!(patch instanceof ObjectNode changes)) {
            throw ProblemException.invalid(List.of(Problem.Defect.of("", "malformed")));
        }
        try {
            json.treeToValue(patch, changeable);
            ObjectNode merged = json.valueToTree(form);
            merge(merged, changes);
            return json.treeToValue(merged, type);
        } catch (JacksonException e) {
            throw ProblemException.unreadable(e);
        }
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.propertyStream()
                .forEach(
                        change -> {
                            if (change.getValue().isNull()) {
                                target.remove(change.getKey());
                            } else if (change.getValue() instanceof ObjectNode part) {
                                merge(target.withObjectProperty(change.getKey()), part);
                            } else {
                                target.set(change.getKey(), change.getValue());
                            }
                        });
    }
}
