package eu.werein.platform.sheets;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would run as a formula gets an apostrophe in front on the way
 * out, and loses it on the way in. Text that has one already gets another, so that nothing changes
 * by going out and coming back.
 */
public final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** For a file whose cells are typed by whoever opens it. */
    public static String guard(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** For a file that says which cells are text: only what looks guarded is told apart. */
    public static String guardTyped(String text) {
        return text.startsWith("'") ? guard(text) : text;
    }

    public static String unguard(String text) {
        return text.startsWith("'") && isDangerous(text) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        return DANGEROUS.matcher(text).matches();
    }
}
