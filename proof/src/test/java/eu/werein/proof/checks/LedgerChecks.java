package eu.werein.proof.checks;

import eu.werein.proof.checks.Aggregate.Kind;
import eu.werein.proof.ledger.Call;
import eu.werein.proof.ledger.Operation.Apply;
import eu.werein.proof.ledger.Operation.Decide;
import eu.werein.proof.ledger.Operation.Misuse;
import eu.werein.proof.ledger.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What clients were told, held against what is there. */
final class LedgerChecks {

    private static final Duration LONGEST_CALL = Duration.ofSeconds(10);
    private static final Set<String> DECIDED = Set.of("approved", "declined");

    private LedgerChecks() {}

    /** I2: what was accepted is there. */
    static Stream<String> lostApplication(Evidence evidence) {
        Map<String, Aggregate> applications = evidence.byId(Kind.APPLICATION);
        return ok(evidence, Apply.class)
                .filter(call -> !applications.containsKey(answer(call).id()))
                .map(call -> "call " + call.number() + ": no application " + answer(call).id());
    }

    /** I2: what was decided stays decided. */
    static Stream<String> lostDecision(Evidence evidence) {
        Map<String, Aggregate> applications = evidence.byId(Kind.APPLICATION);
        return ok(evidence, Decide.class)
                .filter(
                        call -> {
                            Decide decide = (Decide) call.operation();
                            Aggregate found = applications.get(decide.application());
                            return found == null || !found.state().equals(decided(decide));
                        })
                .map(call -> "call " + call.number() + " decided, and it is not so");
    }

    /** I3: every application comes from one key that was not refused. */
    static Stream<String> phantomApplication(Evidence evidence) {
        Map<String, List<Call>> asked = evidence.calls(Apply.class, Apply::email);
        Map<String, List<Aggregate>> found =
                evidence.created(Kind.APPLICATION).collect(Collectors.groupingBy(Aggregate::email));
        return found.entrySet().stream()
                .filter(
                        email ->
                                email.getValue().size() > 1
                                        || asked.getOrDefault(email.getKey(), List.of()).stream()
                                                .noneMatch(Call::mayHaveHappened))
                .map(email -> email.getValue().size() + " applications of " + email.getKey());
    }

    /** I3: every decision comes from a call that was not refused. */
    static Stream<String> phantomDecision(Evidence evidence) {
        Map<String, List<Call>> asked = evidence.calls(Decide.class, Decide::application);
        return evidence.created(Kind.APPLICATION)
                .filter(application -> DECIDED.contains(application.state()))
                .filter(
                        application ->
                                asked.getOrDefault(application.id(), List.of()).stream()
                                        .filter(Call::mayHaveHappened)
                                        .map(call -> decided((Decide) call.operation()))
                                        .noneMatch(application.state()::equals))
                .map(application -> application.id() + " is " + application.state());
    }

    /** I4: an approval makes one member, and nothing else makes one. */
    static Stream<String> memberOnce(Evidence evidence) {
        Map<String, Aggregate> members = evidence.byId(Kind.MEMBER);
        Map<String, Aggregate> approved =
                evidence.created(Kind.APPLICATION)
                        .filter(application -> application.state().equals("approved"))
                        .collect(Collectors.toMap(Aggregate::memberId, one -> one));
        Stream<String> missing =
                approved.keySet().stream()
                        .filter(member -> !members.containsKey(member))
                        .map(member -> "approved, and no member " + member);
        Stream<String> unasked =
                evidence.created(Kind.MEMBER)
                        .filter(member -> !approved.containsKey(member.id()))
                        .map(member -> "member " + member.id() + " comes from no approval");
        return Stream.concat(missing, unasked);
    }

    /** R3: a request that comes again under its key gets the first answer. */
    static Stream<String> sameAnswer(Evidence evidence) {
        return Stream.concat(
                differing(evidence.calls(Apply.class, Apply::key)),
                differing(evidence.calls(Decide.class, Decide::key)));
    }

    private static Stream<String> differing(Map<String, List<Call>> byKey) {
        return byKey.entrySet().stream()
                .filter(
                        key ->
                                key.getValue().stream()
                                                .filter(Call::isOk)
                                                .map(
                                                        call ->
                                                                answer(call).id()
                                                                        + answer(call).value())
                                                .distinct()
                                                .count()
                                        > 1)
                .map(key -> "key " + key.getKey() + " was answered in two ways");
    }

    /** R3: after an answer, the same key with the same request is never refused. */
    static Stream<String> refusedAgain(Evidence evidence) {
        return evidence.calls(Decide.class, Decide::key).entrySet().stream()
                .filter(
                        key ->
                                key.getValue().stream()
                                        .anyMatch(
                                                call ->
                                                        call.outcome()
                                                                        instanceof
                                                                        Outcome.Fail(int status)
                                                                && status == 409))
                .map(key -> "key " + key.getKey() + " was refused: its own decision had been made");
    }

    /** R3: a key that comes with something else is refused. */
    static Stream<String> misusedKey(Evidence evidence) {
        return ok(evidence, Misuse.class).map(call -> "call " + call.number() + " was accepted");
    }

    /** I7: nobody's data is in another partner's database, and no event says otherwise. */
    static Stream<String> foreignMark(Evidence evidence) {
        Stream<String> documents =
                evidence.aggregates().stream()
                        .filter(one -> one.email().endsWith("@" + evidence.mailHost()))
                        .filter(one -> !one.partner().equals(evidence.partner()))
                        .map(one -> one.key() + " is in the wrong database");
        Stream<String> events =
                evidence.told().values().stream()
                        .flatMap(List::stream)
                        .filter(
                                event ->
                                        !event.key().startsWith(event.partner() + ":")
                                                || !event.id()
                                                        .equals(
                                                                event.key()
                                                                        + ":"
                                                                        + event.sequence()))
                        .map(event -> event.place() + " names two partners");
        return Stream.concat(documents, events);
    }

    /** I8: nothing is left to do, and nobody had to lend a hand. */
    static Stream<String> notHealed(Evidence evidence) {
        Rest rest = evidence.rest();
        return rest.unsent() + rest.lag() + rest.parked() == 0
                ? Stream.empty()
                : Stream.of("after " + rest.seconds() + " s: " + rest);
    }

    /** I9: nobody waits longer than ten seconds. */
    static Stream<String> hanging(Evidence evidence) {
        return evidence.calls().stream()
                .filter(call -> call.ended() != Call.NEVER)
                .filter(call -> call.took().compareTo(LONGEST_CALL) > 0)
                .map(call -> "call " + call.number() + " took " + call.took().toMillis() + " ms");
    }

    /** I9: an error is a well-formed problem. */
    static Stream<String> malformedError(Evidence evidence) {
        return evidence.calls().stream()
                .flatMap(
                        call ->
                                call.outcome() instanceof Outcome.Info(String reason, boolean well)
                                                && !well
                                        ? Stream.of("call " + call.number() + ": " + reason)
                                        : Stream.empty());
    }

    /** I4: what the dashboard shows is what a recount gives. */
    static Stream<String> dashboardDiffers(Evidence evidence) {
        Figures figures = evidence.figures();
        return figures.shown().entrySet().stream()
                .filter(figure -> !figure.getValue().equals(figures.counted().get(figure.getKey())))
                .map(
                        figure ->
                                "%s shows %d and is %s"
                                        .formatted(
                                                figure.getKey(),
                                                figure.getValue(),
                                                Optional.ofNullable(
                                                                figures.counted()
                                                                        .get(figure.getKey()))
                                                        .map(String::valueOf)
                                                        .orElse("nothing")));
    }

    private static <O> Stream<Call> ok(Evidence evidence, Class<O> kind) {
        return evidence.calls().stream()
                .filter(Call::isOk)
                .filter(call -> kind.isInstance(call.operation()));
    }

    private static Outcome.Ok answer(Call call) {
        return (Outcome.Ok) call.outcome();
    }

    private static String decided(Decide decide) {
        return decide.approve() ? "approved" : "declined";
    }
}
