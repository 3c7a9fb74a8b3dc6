package eu.werein.members.person;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Makes words alike that people take for alike: case, accents, script and punctuation aside. What
 * remains are the letters a to z, digits, and single blanks between them.
 */
public final class Folding {

    private static final Transliterator FOLD =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** The Latin letters of Europe stand alone: each is folded once, not for every name. */
    private static final int TABLE = 0x250;

    private static final String[] FOLDED = new String[TABLE];

    static {
        for (char letter = 0; letter < TABLE; letter++) {
            FOLDED[letter] = letters(transliterated(String.valueOf(letter)));
        }
    }

    private Folding() {}

    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 8);
        String plain = isTabled(text) ? text : transliterated(text);
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            append(folded, letter < TABLE ? FOLDED[letter] : " ");
        }
        int last = folded.length() - 1;
        if (last >= 0 && folded.charAt(last) == ' ') {
            folded.setLength(last);
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, String letters) {
        if (!letters.equals(" ")) {
            folded.append(letters);
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean isTabled(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= TABLE) {
                return false;
            }
        }
        return true;
    }

    private static String transliterated(String text) {
        synchronized (FOLD) {
            return FOLD.transliterate(text);
        }
    }

    private static String letters(String folded) {
        String letters = folded.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
        return letters.isEmpty() ? " " : letters;
    }
}
