package eu.werein.members.template;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Several values in one cell. */
public final class Several {

    private static final String BAR = "|";

    private Several() {}

    /** A bar at the end says that a comma in the only value parts nothing. */
    public static String join(List<String> values) {
        String joined = String.join(" | ", values);
        boolean looksLikeSeveral = values.size() == 1 && split(joined).size() != 1;
        return looksLikeSeveral ? joined + " " + BAR : joined;
    }

    /** By bars if there is one, else by commas and semicolons. */
    public static List<String> split(String text) {
        Stream<String> parts =
                Arrays.stream(text.contains(BAR) ? text.split("\\|", -1) : text.split("[,;]", -1));
        return parts.map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }
}
