package eu.werein.members.template;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words alike that people take for alike: case, accents, blanks and punctuation aside. */
public final class WordKey {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private WordKey() {}

    public static String of(String text) {
        return isAscii(text) ? ofAscii(text) : ofAny(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String ofAscii(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isLetterOrDigit(each)) {
                key.append(Character.toLowerCase(each));
            }
        }
        return key.toString();
    }

    private static String ofAny(String text) {
        String decomposed =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("œ", "oe")
                        .replace("æ", "ae")
                        .replace("ø", "o");
        return NEITHER_LETTER_NOR_DIGIT.matcher(decomposed).replaceAll("");
    }
}
