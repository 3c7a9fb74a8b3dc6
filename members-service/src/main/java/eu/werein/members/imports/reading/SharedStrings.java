package eu.werein.members.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table of texts that a workbook's cells point into; the reader keeps all of it in memory. */
final class SharedStrings {

    private static final long MEMORY = 80L * 1024 * 1024;

    /** Of a string and its array, beside the characters. */
    private static final int OVERHEAD = 60;

    private static final int LATIN = 0xFF;

    private final List<String> declared = new ArrayList<>();
    private @Nullable XmlPart holder;
    private String name = "";
    private int count;
    private long memory;
    private int highest = -1;

    /** The content types say which part is the table. */
    void declare(String part) {
        declared.add(part);
    }

    /**
     * @throws UnreadableFile when there are two tables, because the reader would take either
     */
    void add(XmlPart part, String partName) {
        if (holder != null && holder != part) {
            throw new UnreadableFile(Defect.UNREADABLE);
        }
        holder = part;
        name = partName;
        count++;
        grow(OVERHEAD);
    }

    void text(char[] text, int from, int length) {
        boolean latin = true;
        for (int i = from; i < from + length && latin; i++) {
            latin = text[i] <= LATIN;
        }
        grow(latin ? length : 2L * length);
    }

    private void grow(long bytes) {
        memory += bytes;
        if (memory > MEMORY) {
            throw new UnreadableFile(Defect.ARCHIVE_BOMB);
        }
    }

    /** A cell points there. */
    void point(int index) {
        highest = Math.max(highest, index);
    }

    /**
     * @throws UnreadableFile when a cell points beyond the end, where the reader would look for
     *     ever
     */
    void check() {
        boolean found = declared.stream().allMatch(part -> path(part).equals(path(name)));
        if (highest >= count || (highest >= 0 && !found)) {
            throw new UnreadableFile(Defect.UNREADABLE);
        }
    }

    private static String path(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return lower.startsWith("/") ? lower.substring(1) : lower;
    }
}
