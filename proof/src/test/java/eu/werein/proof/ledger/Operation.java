package eu.werein.proof.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** What a client asks for, as far as the checks must know. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "f")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Operation.Apply.class, name = "apply"),
    @JsonSubTypes.Type(value = Operation.Decide.class, name = "decide"),
    @JsonSubTypes.Type(value = Operation.Edit.class, name = "edit"),
    @JsonSubTypes.Type(value = Operation.Renew.class, name = "renew"),
    @JsonSubTypes.Type(value = Operation.Look.class, name = "look"),
    @JsonSubTypes.Type(value = Operation.Misuse.class, name = "misuse"),
})
public sealed interface Operation {

    /** A woman applies; each woman of a run has an address of her own. */
    record Apply(String key, String email) implements Operation {}

    /** A coordinator decides on an application. */
    record Decide(String key, String application, boolean approve) implements Operation {}

    /** A coordinator changes a member's town, if the member is still as she saw her. */
    record Edit(String member, long seen, String city) implements Operation {}

    /** A coordinator notes that a membership is paid for. */
    record Renew(String key, String member, LocalDate until) implements Operation {}

    /** A coordinator looks at a member. */
    record Look(String member) implements Operation {}

    /** A key comes again with something else, which must be refused. */
    record Misuse(String key, String subject) implements Operation {}
}
