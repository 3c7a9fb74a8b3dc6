package eu.werein.proof.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What became of a call as far as the client knows, in Jepsen's words. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Ok.class, name = "ok"),
    @JsonSubTypes.Type(value = Outcome.Fail.class, name = "fail"),
    @JsonSubTypes.Type(value = Outcome.Info.class, name = "info"),
})
public sealed interface Outcome {

    /**
     * It has taken effect.
     *
     * @param id of what was asked for
     * @param version of it after the call; 0 where the answer names none
     * @param value its state or, of a member, her town
     */
    record Ok(String id, long version, String value) implements Outcome {}

    /**
     * It has certainly taken no effect.
     *
     * @param status of the answer; 0 when the request was never sent
     */
    record Fail(int status) implements Outcome {}

    /**
     * Nobody knows: no answer, or one that says so.
     *
     * @param honest whether the answer, if there was one, was a well-formed problem
     */
    record Info(String reason, boolean honest) implements Outcome {}
}
