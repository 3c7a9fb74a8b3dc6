package eu.werein.proof.checks;

import eu.werein.proof.checks.Linearizability.Step;
import eu.werein.proof.ledger.Call;
import eu.werein.proof.ledger.Operation.Edit;
import eu.werein.proof.ledger.Operation.Look;
import eu.werein.proof.ledger.Operation.Renew;
import eu.werein.proof.ledger.Outcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * I10: a member is one thing, whoever edits her at the same time: each change is made on what its
 * maker saw, and a renewal under one key counts once.
 */
final class MemberHistory {

    private static final int CONFLICT = 409;

    private MemberHistory() {}

    /** A member as the model knows her. */
    record State(long version, String city, Set<String> renewals) {

        State {
            renewals = Set.copyOf(renewals);
        }

        State edited(String newCity) {
            return new State(version + 1, newCity, renewals);
        }

        State renewed(String key) {
            Set<String> more = new HashSet<>(renewals);
            more.add(key);
            return new State(version + 1, city, more);
        }
    }

    static Stream<String> notLinearizable(Evidence evidence) {
        Map<String, List<Call>> byMember = new HashMap<>();
        for (Call call : evidence.calls()) {
            member(call)
                    .ifPresent(
                            id ->
                                    byMember.computeIfAbsent(id, _ -> new java.util.ArrayList<>())
                                            .add(call));
        }
        return byMember.entrySet().stream()
                .filter(member -> !isLinearizable(member.getValue()))
                .map(member -> "no order explains what was answered about " + member.getKey());
    }

    private static Optional<String> member(Call call) {
        return switch (call.operation()) {
            case Edit edit -> Optional.of(edit.member());
            case Renew renew -> Optional.of(renew.member());
            case Look look -> Optional.of(look.member());
            default -> Optional.empty();
        };
    }

    /** The first look tells how she was at the beginning. */
    private static boolean isLinearizable(List<Call> calls) {
        Optional<Outcome.Ok> first =
                calls.stream()
                        .filter(call -> call.operation() instanceof Look && call.isOk())
                        .map(call -> (Outcome.Ok) call.outcome())
                        .findFirst();
        return first.map(
                        seen ->
                                Linearizability.holds(
                                        new State(seen.version(), seen.value(), Set.of()),
                                        calls.stream().flatMap(MemberHistory::step).toList(),
                                        MemberHistory::step))
                .orElse(true);
    }

    /** What was not seen or refused for another reason has told nothing. */
    private static Stream<Step<Call>> step(Call call) {
        boolean telling =
                switch (call.outcome()) {
                    case Outcome.Ok _ -> true;
                    case Outcome.Fail(int status) ->
                            status == CONFLICT && call.operation() instanceof Edit;
                    case Outcome.Info _ -> !(call.operation() instanceof Look);
                };
        return telling
                ? Stream.of(
                        new Step<>(
                                call,
                                call.invoked(),
                                call.ended(),
                                !(call.outcome() instanceof Outcome.Info)))
                : Stream.empty();
    }

    static Optional<State> step(State state, Call call) {
        Optional<State> after =
                switch (call.operation()) {
                    case Look _ -> Optional.of(state);
                    case Edit edit -> edit(state, edit, call.outcome());
                    case Renew renew ->
                            Optional.of(
                                    state.renewals().contains(renew.key())
                                            ? state
                                            : state.renewed(renew.key()));
                    default -> Optional.empty();
                };
        return call.outcome() instanceof Outcome.Ok ok
                ? after.filter(
                        then -> then.version() == ok.version() && then.city().equals(ok.value()))
                : after;
    }

    private static Optional<State> edit(State state, Edit edit, Outcome outcome) {
        boolean fresh = edit.seen() == state.version();
        return switch (outcome) {
            case Outcome.Fail _ -> fresh ? Optional.empty() : Optional.of(state);
            case Outcome.Ok _, Outcome.Info _ ->
                    fresh ? Optional.of(state.edited(edit.city())) : Optional.empty();
        };
    }
}
