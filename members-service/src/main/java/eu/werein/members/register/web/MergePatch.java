package eu.werein.members.register.web;

import eu.werein.members.register.Member;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts an RFC 7396 merge patch over the form that would say what the register knows. */
@Component
final class MergePatch {

    private final JsonMapper json;

    MergePatch(JsonMapper json) {
        this.json = json;
    }

    /** The form that comes of it; not checked. */
    RegisterMemberRequest over(Member member, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            throw ProblemException.invalid(List.of(Problem.Defect.of("", "malformed")));
        }
        try {
            json.treeToValue(patch, ChangeMemberRequest.class);
            ObjectNode form = json.valueToTree(RegisterMemberRequest.of(member));
            merge(form, changes);
            return json.treeToValue(form, RegisterMemberRequest.class);
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
