package eu.werein.proof.checks;

import eu.werein.proof.checks.Aggregate.Kind;
import eu.werein.proof.ledger.Call;
import eu.werein.proof.ledger.Operation;
import eu.werein.proof.ledger.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A small good history that a test makes bad: one woman has applied and was approved, one was
 * declined, and a member was edited.
 */
final class History {

    static final String PARTNER = "es-uvigo";
    static final String HOST = "run.es-uvigo.example";

    final List<Call> calls = new ArrayList<>();
    final List<Aggregate> aggregates = new ArrayList<>();
    final List<Told> log = new ArrayList<>();
    final List<Told> earlier = new ArrayList<>();
    final Map<String, Long> shown = new HashMap<>(Map.of("membersByPartner/" + PARTNER, 7L));
    final Map<String, Long> counted = new HashMap<>(shown);
    Rest rest = new Rest(0, 0, 0, 3);
    private long clock;

    static History good() {
        History history = new History();
        history.applied("ana", "approved", "m1");
        history.applied("bea", "declined", "");
        history.aggregates.add(member("m1", "ana@" + HOST));
        history.tell(Kind.MEMBER, "m1", 1);
        return history;
    }

    private void applied(String name, String state, String memberId) {
        String email = name + "@" + HOST;
        boolean approved = state.equals("approved");
        call(new Operation.Apply("k-" + name, email), new Outcome.Ok(name, 0, ""));
        call(new Operation.Decide("d-" + name, name, approved), new Outcome.Ok(name, 2, state));
        aggregates.add(
                new Aggregate(
                        PARTNER, Kind.APPLICATION, name, 2, 2, List.of(), state, email, memberId));
        tell(Kind.APPLICATION, name, 1);
        tell(Kind.APPLICATION, name, 2);
    }

    static Aggregate member(String id, String email) {
        return new Aggregate(PARTNER, Kind.MEMBER, id, 1, 1, List.of(), "active", email, "");
    }

    /** A call that begins when the one before has ended, and takes a millisecond. */
    Call call(Operation operation, Outcome outcome) {
        clock += 1_000_000;
        Call call = new Call(calls.size() + 1L, "w", operation, clock, clock + 999_999, outcome);
        calls.add(call);
        return call;
    }

    /** As above, all at the same time. */
    void together(Map<Operation, Outcome> asked) {
        clock += 1_000_000;
        asked.forEach(
                (operation, outcome) ->
                        calls.add(
                                new Call(
                                        calls.size() + 1L,
                                        "w",
                                        operation,
                                        clock,
                                        clock + 999_999,
                                        outcome)));
    }

    Told tell(Kind kind, String id, long sequence) {
        return tell(kind, 0, PARTNER + ":" + id, sequence, "says " + sequence);
    }

    Told tell(Kind kind, int partition, String key, long sequence, String content) {
        Told told =
                new Told(
                        kind.topic(),
                        partition,
                        log.size(),
                        key,
                        key + ":" + sequence,
                        key.substring(0, key.indexOf(':')),
                        sequence,
                        "type",
                        content);
        log.add(told);
        return told;
    }

    void forget(Predicate<Told> events) {
        log.removeIf(events);
    }

    void replace(String id, Aggregate other) {
        aggregates.replaceAll(one -> one.id().equals(id) ? other : one);
    }

    Evidence evidence() {
        return new Evidence(
                PARTNER,
                HOST,
                calls,
                aggregates,
                log,
                earlier,
                Set.of(),
                new Figures(shown, counted),
                rest);
    }

    /** The names of the checks that find something. */
    List<String> red() {
        return Check.violations(evidence()).stream().map(Violation::check).distinct().toList();
    }
}
