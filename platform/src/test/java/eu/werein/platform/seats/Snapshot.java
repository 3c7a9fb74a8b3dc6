package eu.werein.platform.seats;

import eu.werein.platform.seats.Standing.Waiting;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All of a plan, to be compared. */
record Snapshot(SeatRules rules, Progress progress, Map<EnrolmentId, Entry> parties) {

    static Snapshot of(SeatPlan plan) {
        return new Snapshot(
                plan.rules(),
                plan.progress(),
                plan.parties().collect(Collectors.toMap(Entry::id, Function.identity())));
    }

    /** What the naive plan knows as well. */
    record Common(
            SeatRules rules,
            Instant lastAt,
            Map<EnrolmentId, Stands> parties,
            List<EnrolmentId> line) {}

    /** A party of either. */
    record Stands(
            Party party,
            Standing standing,
            boolean agreed,
            List<Answer.Given> given,
            List<EnrolmentId> former) {}

    static Common common(SeatPlan plan) {
        return new Common(
                plan.rules(),
                plan.progress().lastAt(),
                plan.parties()
                        .collect(
                                Collectors.toMap(
                                        Entry::id,
                                        entry ->
                                                new Stands(
                                                        entry.party(),
                                                        entry.standing(),
                                                        entry.agreed(),
                                                        entry.given(),
                                                        entry.former().stream()
                                                                .map(Former::id)
                                                                .toList()))),
                plan.parties()
                        .filter(entry -> entry.standing() instanceof Waiting)
                        .sorted(Comparator.comparingInt(Entry::turn))
                        .map(Entry::id)
                        .toList());
    }

    static Common common(NaivePlan plan) {
        return new Common(
                plan.rules,
                plan.now,
                plan.everybody.stream()
                        .collect(
                                Collectors.toMap(
                                        party -> party.id,
                                        party ->
                                                new Stands(
                                                        party.party,
                                                        party.standing,
                                                        party.agreed,
                                                        List.copyOf(party.given),
                                                        party.former.stream()
                                                                .map(former -> former.id)
                                                                .toList()))),
                plan.line.stream().map(party -> party.id).toList());
    }
}
