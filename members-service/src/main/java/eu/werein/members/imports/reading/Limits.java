package eu.werein.members.imports.reading;

/** How much of everything a file may have. */
public final class Limits {

    public static final int BYTES = 20 * 1024 * 1024;
    public static final int ROWS = 100_000;
    public static final int COLUMNS = 200;

    /** Of a line of text, or of the text in a row of a workbook. */
    public static final int LINE = 64 * 1024;

    private Limits() {}
}
