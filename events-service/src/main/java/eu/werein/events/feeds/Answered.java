package eu.werein.events.feeds;

import eu.werein.events.answers.MemberAnswer;
import eu.werein.events.catalogue.Entry;
import eu.werein.platform.tenant.PartnerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What somebody's own calendar shows: all that partners of hers host, and of other hosts the dates
 * that she comes to, or may.
 *
 * @param partners whose member she is
 * @param elsewhere hosts whose member she is not, to some of whose dates she has answered
 * @param marks of dates that she has answered to, by the key of their gathering
 */
public record Answered(
        Set<PartnerId> partners,
        Set<PartnerId> elsewhere,
        Map<String, SortedMap<LocalDate, Mark>> marks) {

    private static final SortedMap<LocalDate, Mark> NONE = new TreeMap<>();

    public Answered {
        partners = Set.copyOf(partners);
        elsewhere = Set.copyOf(elsewhere);
        marks = Map.copyOf(marks);
    }

    /**
     * @param answers as each of her homes knows them: of a date that she has answered to as a
     *     member of several, what its host has told last counts
     */
    static Answered of(Set<PartnerId> partners, Collection<MemberAnswer> answers) {
        Map<String, SortedMap<LocalDate, Mark>> marks = new HashMap<>();
        for (MemberAnswer answer : answers) {
            marks.computeIfAbsent(gathering(answer), _ -> new TreeMap<>())
                    .merge(
                            answer.occurrence().date(),
                            Mark.of(answer),
                            (one, other) -> one.sequence() < other.sequence() ? other : one);
        }
        Set<PartnerId> elsewhere =
                answers.stream()
                        .map(MemberAnswer::host)
                        .filter(host -> !partners.contains(host))
                        .collect(Collectors.toUnmodifiableSet());
        return new Answered(partners, elsewhere, marks);
    }

    private static String gathering(MemberAnswer answer) {
        return Entry.key(answer.host(), answer.occurrence().gathering().value());
    }

    /** Whether all dates of a gathering are shown. */
    public boolean whole(Entry entry) {
        return partners.contains(entry.host());
    }

    /** How dates of a gathering are shown that she has answered to. */
    public SortedMap<LocalDate, Mark> of(Entry entry) {
        return marks.getOrDefault(entry.key(), NONE);
    }
}
