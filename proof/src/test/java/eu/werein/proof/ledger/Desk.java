package eu.werein.proof.ledger;

import eu.werein.proof.Answer;
import eu.werein.proof.Api;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Where a client asks: each operation as a request, and each answer as an outcome. */
final class Desk {

    private static final int UNPROCESSABLE = 422;

    private final Supplier<Api> nobody;
    private final Supplier<Api> coordinator;
    private final String partner;

    Desk(Supplier<Api> nobody, Supplier<Api> coordinator, String partner) {
        this.nobody = nobody;
        this.coordinator = coordinator;
        this.partner = partner;
    }

    Outcome ask(Operation operation) {
        return switch (operation) {
            case Operation.Apply apply ->
                    outcome(
                            () -> nobody.get().post(applications(), form(apply), key(apply.key())),
                            body -> new Outcome.Ok(body.path("id").asString(), 0, ""));
            case Operation.Decide decide ->
                    outcome(
                            () ->
                                    coordinator
                                            .get()
                                            .post(
                                                    decision(decide.application()),
                                                    decide.approve()
                                                            ? Map.of("decision", "approve")
                                                            : Map.of(
                                                                    "decision",
                                                                    "decline",
                                                                    "reason",
                                                                    "incomplete"),
                                                    key(decide.key())),
                            body -> ok(body, "state"));
            case Operation.Edit edit ->
                    outcome(
                            () ->
                                    coordinator
                                            .get()
                                            .send(
                                                    "PATCH",
                                                    member(edit.member()),
                                                    Optional.of(Map.of("city", edit.city())),
                                                    Map.of(
                                                            "Content-Type",
                                                            "application/json",
                                                            "If-Match",
                                                            "\"" + edit.seen() + "\"")),
                            Desk::member);
            case Operation.Renew renew ->
                    outcome(
                            () ->
                                    coordinator
                                            .get()
                                            .post(
                                                    member(renew.member()) + "/renewal",
                                                    Map.of("paidUntil", renew.until().toString()),
                                                    key(renew.key())),
                            Desk::member);
            case Operation.Look look ->
                    outcome(() -> coordinator.get().get(member(look.member())), Desk::member);
            case Operation.Misuse misuse -> misused(misuse);
        };
    }

    /** Refused is what it must be: then it has had no effect. */
    private Outcome misused(Operation.Misuse misuse) {
        Operation.Apply other = new Operation.Apply(misuse.key(), "other." + misuse.subject());
        Outcome outcome = ask(other);
        return outcome instanceof Outcome.Fail(int status) && status != UNPROCESSABLE && status != 0
                ? new Outcome.Info("status " + status + " for a key used twice", status == 429)
                : outcome;
    }

    private static Outcome outcome(Supplier<Answer> asking, Function<JsonNode, Outcome.Ok> ok) {
        Answer answer;
        try {
            answer = asking.get();
        } catch (UncheckedIOException lost) {
            return lost.getCause() instanceof ConnectException
                    ? new Outcome.Fail(0)
                    : new Outcome.Info(lost.getCause().getClass().getSimpleName(), true);
        }
        int status = answer.status();
        if (status < 300) {
            return ok.apply(answer.json());
        }
        return status < 500
                ? new Outcome.Fail(status)
                : new Outcome.Info("status " + status, isProblem(answer));
    }

    private static boolean isProblem(Answer answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
    }

    private static Outcome.Ok member(JsonNode body) {
        return ok(body, "city");
    }

    private static Outcome.Ok ok(JsonNode body, String value) {
        return new Outcome.Ok(
                body.path("id").asString(),
                body.path("version").asLong(),
                body.path(value).asString(""));
    }

    private static Map<String, Object> form(Operation.Apply apply) {
        Map<String, Object> form = new HashMap<>();
        String name = apply.email().substring(0, apply.email().indexOf('@'));
        form.put("givenName", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        form.put("familyName", "Proeve");
        form.put("email", apply.email());
        form.put("language", "fr");
        return form;
    }

    private static Map<String, String> key(String key) {
        return Map.of("Idempotency-Key", key);
    }

    private String applications() {
        return "/api/public/partners/" + partner + "/applications";
    }

    private String decision(String application) {
        return "/api/partners/" + partner + "/applications/" + application + "/decision";
    }

    private String member(String id) {
        return "/api/partners/" + partner + "/members/" + id;
    }
}
