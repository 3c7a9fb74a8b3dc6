package eu.werein.members.person;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a business does, by NACE Rev. 2.1 (Commission Delegated Regulation (EU) 2023/137).
 *
 * @param code a section {@code A} to {@code V}, one of its divisions such as {@code 47}, or {@code
 *     unknown}
 */
public record Sector(String code) {

    /** All codes as a pattern for requests. */
    public static final String PATTERN = "unknown|[A-V]|[0-9]{2}";

    public static final Sector UNKNOWN = new Sector("unknown");

    private static final Pattern SECTION = Pattern.compile("[A-V]");

    /** The first division of each section; 04, 34, 40, 44, 45 and their like belong to none. */
    private static final TreeMap<Integer, String> FIRST_DIVISIONS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(1, "A"),
                            Map.entry(5, "B"),
                            Map.entry(10, "C"),
                            Map.entry(35, "D"),
                            Map.entry(36, "E"),
                            Map.entry(41, "F"),
                            Map.entry(46, "G"),
                            Map.entry(49, "H"),
                            Map.entry(55, "I"),
                            Map.entry(58, "J"),
                            Map.entry(61, "K"),
                            Map.entry(64, "L"),
                            Map.entry(68, "M"),
                            Map.entry(69, "N"),
                            Map.entry(77, "O"),
                            Map.entry(84, "P"),
                            Map.entry(85, "Q"),
                            Map.entry(86, "R"),
                            Map.entry(90, "S"),
                            Map.entry(94, "T"),
                            Map.entry(97, "U"),
                            Map.entry(99, "V")));

    private static final Pattern NO_DIVISION =
            Pattern.compile("00|04|34|40|44|45|48|54|57|67|76|83|89");

    /**
     * @throws IllegalArgumentException for a code that NACE does not have
     */
    public Sector {
        boolean known =
                code.equals("unknown")
                        || SECTION.matcher(code).matches()
                        || (code.matches("[0-9]{2}") && !NO_DIVISION.matcher(code).matches());
        if (!known) {
            throw new IllegalArgumentException("not a sector");
        }
    }

    /** The section's letter, or {@code unknown}: as much as others are told. */
    public String section() {
        return Character.isDigit(code.charAt(0))
                ? FIRST_DIVISIONS.floorEntry(Integer.parseInt(code)).getValue()
                : code;
    }

    /** This code and, for a section, those of its divisions. */
    public List<String> codes() {
        return section().equals(code) && !equals(UNKNOWN)
                ? Stream.concat(
                                Stream.of(code),
                                IntStream.rangeClosed(1, 99)
                                        .mapToObj("%02d"::formatted)
                                        .filter(each -> !NO_DIVISION.matcher(each).matches())
                                        .filter(each -> new Sector(each).section().equals(code)))
                        .toList()
                : List.of(code);
    }
}
