package eu.werein.proof.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What Jepsen's Kafka workload looks for, in terms of events: a record that comes again under the
 * same id is the same event, and allowed.
 */
final class LogChecks {

    private LogChecks() {}

    /** An event that has left its outbox and is not in the log. */
    static Stream<String> lostWrite(Evidence evidence) {
        Map<String, Set<Long>> told =
                evidence.told().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        key ->
                                                key.getValue().stream()
                                                        .map(Told::sequence)
                                                        .collect(Collectors.toSet())));
        return Stream.of(Aggregate.Kind.values())
                .flatMap(evidence::created)
                .flatMap(
                        one ->
                                LongStream.rangeClosed(1, one.sequence())
                                        .filter(one::hasTold)
                                        .filter(
                                                event ->
                                                        !told.getOrDefault(one.key(), Set.of())
                                                                .contains(event))
                                        .mapToObj(event -> one.key() + ":" + event));
    }

    /** One id, two contents: whoever reads both cannot take the second for a repetition. */
    static Stream<String> duplicate(Evidence evidence) {
        Map<String, Told> first = new HashMap<>();
        return evidence.told().values().stream()
                .flatMap(List::stream)
                .filter(
                        event -> {
                            Told before = first.putIfAbsent(event.id(), event);
                            return before != null && !before.content().equals(event.content());
                        })
                .map(event -> event.id() + " says something else at " + event.place());
    }

    /** The first telling of an event after that of a later one of the same aggregate. */
    static Stream<String> nonmonotonic(Evidence evidence) {
        return evidence.told().values().stream().flatMap(LogChecks::nonmonotonic);
    }

    private static Stream<String> nonmonotonic(List<Told> events) {
        Set<Long> seen = new HashSet<>();
        long[] highest = {0};
        return events.stream()
                .filter(event -> seen.add(event.sequence()))
                .filter(
                        event -> {
                            boolean behind = event.sequence() < highest[0];
                            highest[0] = Math.max(highest[0], event.sequence());
                            return behind;
                        })
                .map(event -> event.id() + " comes late, at " + event.place());
    }

    /** An event that no aggregate has given birth to: its write was refused or rolled back. */
    static Stream<String> abortedRead(Evidence evidence) {
        Map<String, Long> born =
                evidence.aggregates().stream()
                        .collect(Collectors.toMap(Aggregate::key, Aggregate::sequence, Math::max));
        return evidence.told().values().stream()
                .flatMap(List::stream)
                .filter(event -> event.sequence() > born.getOrDefault(event.key(), 0L))
                .map(event -> "'" + event.id() + "' at " + event.place());
    }

    /** A hole in what was told of an aggregate, though something later was told. */
    static Stream<String> skipped(Evidence evidence) {
        return evidence.told().values().stream()
                .flatMap(
                        events -> {
                            List<Long> sequences =
                                    events.stream()
                                            .map(Told::sequence)
                                            .distinct()
                                            .sorted()
                                            .toList();
                            return LongStream.range(sequences.getFirst(), sequences.getLast())
                                    .filter(event -> !sequences.contains(event))
                                    .mapToObj(event -> events.getFirst().key() + ":" + event);
                        });
    }

    /** One place with two records in two readings, or one key in two partitions. */
    static Stream<String> inconsistentOffsets(Evidence evidence) {
        Map<String, Told> now =
                evidence.log().stream()
                        .collect(Collectors.toMap(Told::place, Function.identity(), (a, _) -> a));
        Stream<String> changed =
                evidence.earlier().stream()
                        .filter(
                                event ->
                                        !now.containsKey(event.place())
                                                || !now.get(event.place()).equals(event))
                        .map(event -> event.place() + " is not what it was");
        Stream<String> split =
                evidence.told().entrySet().stream()
                        .filter(
                                key ->
                                        key.getValue().stream()
                                                        .map(Told::partition)
                                                        .distinct()
                                                        .count()
                                                > 1)
                        .map(key -> key.getKey() + " is in two partitions");
        return Stream.concat(changed, split);
    }
}
