package eu.werein.platform.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the naive plan makes of a history, for a service that wants to know whether it erred. */
public final class SecondOpinion {

    private final NaivePlan naive;

    /**
     * @param seed of the draw; any other order needs none in particular
     */
    public SecondOpinion(SeatRules rules, Instant publishedAt, Seed seed) {
        naive = new NaivePlan(rules, publishedAt, seed);
    }

    public Outcome decide(SeatCommand command, Instant at) {
        return naive.decide(command, at);
    }

    /** Requires that no more seats are held, or kept for somebody, than there are. */
    public void requireWithinCapacity() {
        assertThat(naive.sum(naive.rules.floors(), "nobody", 0))
                .isLessThanOrEqualTo(naive.rules.capacity());
    }

    /** Requires that a plan came to the same: who stands where, and in which order they wait. */
    public void requireSame(SeatPlan plan) {
        Map<EnrolmentId, Stands> standings =
                naive.everybody.stream()
                        .collect(
                                Collectors.toMap(
                                        party -> party.id,
                                        party ->
                                                new Stands(
                                                        party.partner.value(),
                                                        party.party,
                                                        party.standing,
                                                        party.agreed)));
        assertThat(
                        plan.parties()
                                .collect(
                                        Collectors.toMap(
                                                Entry::id,
                                                entry ->
                                                        new Stands(
                                                                entry.partner().value(),
                                                                entry.party(),
                                                                entry.standing(),
                                                                entry.agreed()))))
                .isEqualTo(standings);
        List<EnrolmentId> line = naive.line.stream().map(party -> party.id).toList();
        assertThat(
                        plan.parties()
                                .filter(entry -> entry.standing() instanceof Standing.Waiting)
                                .sorted(Comparator.comparingInt(Entry::turn))
                                .map(Entry::id)
                                .toList())
                .isEqualTo(line);
    }

    private record Stands(String partner, Party party, Standing standing, boolean agreed) {}
}
