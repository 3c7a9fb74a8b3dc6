package eu.werein.proof.checks;

import eu.werein.proof.ledger.Call;
import eu.werein.proof.ledger.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a run has left behind.
 *
 * @param partner whose women and coordinators have asked
 * @param mailHost marks what the run has created
 * @param calls the client's ledger
 * @param aggregates of all partners, by key
 * @param log of the run, in the order of offsets within a partition
 * @param earlier another reading of a part of the log
 * @param foreign keys of records that the fault itself has put into the log
 */
public record Evidence(
        String partner,
        String mailHost,
        List<Call> calls,
        List<Aggregate> aggregates,
        List<Told> log,
        List<Told> earlier,
        Set<String> foreign,
        Figures figures,
        Rest rest) {

    public Evidence {
        calls = List.copyOf(calls);
        aggregates = List.copyOf(aggregates);
        log = List.copyOf(log);
        earlier = List.copyOf(earlier);
        foreign = Set.copyOf(foreign);
    }

    /** The calls of one kind, by what they are about. */
    <O extends Operation> Map<String, List<Call>> calls(Class<O> kind, Function<O, String> by) {
        return calls.stream()
                .filter(call -> kind.isInstance(call.operation()))
                .collect(Collectors.groupingBy(call -> by.apply(kind.cast(call.operation()))));
    }

    /** What of the partner's the run has created. */
    Stream<Aggregate> created(Aggregate.Kind kind) {
        return all(kind).filter(one -> one.email().endsWith("@" + mailHost));
    }

    Stream<Aggregate> all(Aggregate.Kind kind) {
        return aggregates.stream()
                .filter(one -> one.kind() == kind && one.partner().equals(partner));
    }

    Map<String, Aggregate> byId(Aggregate.Kind kind) {
        return all(kind).collect(Collectors.toMap(Aggregate::id, Function.identity()));
    }

    /** The log without what the fault itself has put there, by key. */
    Map<String, List<Told>> told() {
        return log.stream()
                .filter(event -> !foreign.contains(event.key()))
                .collect(Collectors.groupingBy(Told::key));
    }
}
