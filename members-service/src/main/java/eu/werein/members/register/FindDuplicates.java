package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import eu.werein.members.register.Suspicion.Because;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds records of a register that may be of one person. A large register is read twice, so that
 * only of what occurs more than once more than a number need be remembered.
 */
public final class FindDuplicates {

    private final Members members;

    FindDuplicates(Members members) {
        this.members = members;
    }

    /** Something that two records may have in common. */
    private record Trait(Because because, String key) {

        static List<Trait> of(Member member) {
            MatchKeys keys = MatchKeys.of(member);
            List<Trait> traits = new ArrayList<>();
            add(traits, Because.EMAIL, keys.mailbox());
            add(traits, Because.PHONE, keys.phone());
            add(traits, Because.NAME_AND_BIRTH_DATE, keys.birth());
            add(traits, Because.NAME_AND_PLACE, keys.whereabouts());
            return traits;
        }

        private static void add(List<Trait> traits, Because because, @Nullable String key) {
            if (key != null) {
                traits.add(new Trait(because, key));
            }
        }
    }

    private record Pair(MemberId first, MemberId second) {}

    /** Each of several alike with the first of them, in the order of their ids. */
    public List<Suspicion> find() {
        Set<Integer> repeated = repeated();
        Map<Trait, List<MemberId>> alike = new HashMap<>();
        members.forEach(
                Members.Filter.ALL,
                member ->
                        Trait.of(member).stream()
                                .filter(trait -> repeated.contains(trait.hashCode()))
                                .forEach(
                                        trait ->
                                                alike.computeIfAbsent(trait, _ -> new ArrayList<>())
                                                        .add(member.id())));
        Map<Pair, Set<Because>> reasons = new HashMap<>();
        alike.forEach((trait, ids) -> pair(trait.because(), ids, reasons));
        return reasons.entrySet().stream()
                .map(
                        entry ->
                                new Suspicion(
                                        entry.getKey().first(),
                                        entry.getKey().second(),
                                        entry.getValue()))
                .sorted(Suspicion.BY_IDS)
                .toList();
    }

    /** The hashes that occur more than once; two traits may share one by chance. */
    private Set<Integer> repeated() {
        IntStream.Builder hashes = IntStream.builder();
        members.forEach(
                Members.Filter.ALL,
                member -> Trait.of(member).forEach(trait -> hashes.add(trait.hashCode())));
        int[] sorted = hashes.build().sorted().toArray();
        Set<Integer> repeated = new HashSet<>();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                repeated.add(sorted[i]);
            }
        }
        return repeated;
    }

    private static void pair(Because because, List<MemberId> ids, Map<Pair, Set<Because>> reasons) {
        List<MemberId> alike = ids.stream().sorted(Comparator.comparing(MemberId::value)).toList();
        for (MemberId other : alike.subList(1, alike.size())) {
            reasons.computeIfAbsent(
                            new Pair(alike.getFirst(), other), _ -> EnumSet.noneOf(Because.class))
                    .add(because);
        }
    }
}
