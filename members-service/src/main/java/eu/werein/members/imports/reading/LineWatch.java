package eu.werein.members.imports.reading;

/** Counts the rows of a text and how long its lines are, and refuses what no text has. */
final class LineWatch {

    private int row = 1;
    private int line;
    private boolean filled;
    private boolean quoted;
    private int last = '\n';

    /**
     * @param unit of the encoding
     * @param bytes that it takes
     */
    void accept(int unit, int bytes) {
        line += bytes;
        if (line > Limits.LINE) {
            throw UnreadableFile.at(Defect.LINE_TOO_LONG, row);
        }
        if (unit < ' ') {
            control(unit);
        } else if (unit == '"') {
            quoted = quoted ? false : last == '"' || opensCell(last);
        } else if (unit > ' ') {
            filled = true;
        }
        last = unit;
    }

    private void control(int unit) {
        switch (unit) {
            case '\n' -> newLine(last != '\r');
            case '\r' -> newLine(true);
            case '\t', '\f', 0x0B, 0x1A -> {}
            default -> throw new UnreadableFile(Defect.NOT_TEXT);
        }
    }

    private void newLine(boolean counts) {
        line = 0;
        if (counts && !quoted) {
            row++;
        }
    }

    private static boolean opensCell(int before) {
        return switch (before) {
            case '\n', '\r', ',', ';', '\t', ':', '|' -> true;
            default -> false;
        };
    }

    /** The line that was read last, as a spreadsheet program counts. */
    int row() {
        return row;
    }

    void end() {
        if (!filled) {
            throw new UnreadableFile(Defect.EMPTY);
        }
    }
}
