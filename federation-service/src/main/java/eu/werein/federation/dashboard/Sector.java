package eu.werein.federation.dashboard;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a business does, as coarsely as it is counted: a section of NACE Rev. 2.1 (Delegated
 * Regulation (EU) 2023/137).
 *
 * @param code {@code A} to {@code V}, or {@code unknown}
 */
public record Sector(String code) {

    public static final Sector UNKNOWN = new Sector("unknown");

    /** In the order of the classification, unknown last. */
    public static final List<Sector> ALL =
            Stream.concat(
                            IntStream.rangeClosed('A', 'V').mapToObj(Character::toString),
                            Stream.of(UNKNOWN.code()))
                    .map(Sector::new)
                    .toList();

    /** By the first division of each section. */
    private static final NavigableMap<Integer, String> SECTIONS = new TreeMap<>();

    private static final Set<Integer> NO_DIVISIONS =
            Set.of(0, 4, 34, 40, 44, 45, 48, 54, 57, 67, 76, 83, 89);

    static {
        int[] first = {
            1, 5, 10, 35, 36, 41, 46, 49, 55, 58, 61, 64, 68, 69, 77, 84, 85, 86, 90, 94, 97, 99
        };
        for (int section = 0; section < first.length; section++) {
            SECTIONS.put(first[section], Character.toString('A' + section));
        }
    }

    public Sector {
        if (!code.matches("[A-V]|unknown")) {
            throw new IllegalArgumentException("not a section");
        }
    }

    /**
     * The section of a section or division. Whatever else stands there is unknown: whom we cannot
     * place is still a member.
     */
    public static Sector of(@Nullable String code) {
        if (code == null) {
            return UNKNOWN;
        }
        if (code.matches("[A-V]")) {
            return new Sector(code);
        }
        return code.matches("[0-9]{2}") ? ofDivision(Integer.parseInt(code)) : UNKNOWN;
    }

    private static Sector ofDivision(int division) {
        return NO_DIVISIONS.contains(division)
                ? UNKNOWN
                : new Sector(SECTIONS.floorEntry(division).getValue());
    }
}
