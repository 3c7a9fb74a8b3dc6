package eu.werein.members.consent;

import eu.werein.members.person.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a member has decided.
 *
 * @param entries as they were told. What she decided last on a subject counts, whenever it was
 *     told: an enrolment that arrives late must not give again what she has taken back meanwhile
 */
public record Ledger(MemberId memberId, List<Entry> entries) {

    /** As fine as the store keeps times. */
    private static final Duration TICK = Duration.ofMillis(1);

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** Somebody who was never asked. */
    public static Ledger blank(MemberId memberId) {
        return new Ledger(memberId, List.of());
    }

    /** What counts, by subject, in the order in which she was first asked. */
    public Map<Subject, Entry> standing() {
        Map<Subject, Entry> standing = new LinkedHashMap<>();
        for (Entry entry : entries) {
            standing.merge(
                    entry.subject(), entry, (held, told) -> told.outweighs(held) ? told : held);
        }
        return standing;
    }

    /** What counts on a subject; empty if she was never asked. */
    public Optional<Entry> on(Subject subject) {
        return Optional.ofNullable(standing().get(subject));
    }

    /** Whether she has agreed, and has not taken it back. */
    public boolean allows(Subject subject) {
        return on(subject).map(Entry::decision).filter(Decision::allows).isPresent();
    }

    /** What she has refused or taken back, of all that names no partner. */
    public Set<Purpose> refusals() {
        return standing().values().stream()
                .filter(entry -> !entry.decision().allows())
                .map(entry -> entry.subject().purpose())
                .filter(purpose -> !purpose.namesPartner())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * When a decision that she takes now was taken: after all that is noted on its subject, however
     * far another service's clock is ahead.
     */
    Instant timeOf(Subject subject, Instant now) {
        return on(subject)
                .map(entry -> entry.at().plus(TICK))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }
}
