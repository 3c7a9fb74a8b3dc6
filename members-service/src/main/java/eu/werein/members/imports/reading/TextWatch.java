package eu.werein.members.imports.reading;

/**
 * Text of bytes: UTF-8 when all of it is valid, else Windows-1252, of which ISO-8859-1 text is a
 * part. A file that has both was pasted together by a tool that did not convert; either reading
 * would spoil names.
 */
final class TextWatch implements Inspector.Watch {

    private static final int BYTE_ORDER_MARK = 3;

    /** Bytes that mean nothing in Windows-1252. */
    private static final String IN_NO_ENCODING = "\u0081\u008D\u008F\u0090\u009D";

    private final boolean declared;
    private final LineWatch lines = new LineWatch();

    /** Bytes of the character that are still to come. */
    private int missing;

    private int lead;
    private int lowest;
    private int highest;

    private boolean unicode;
    private boolean single;
    private boolean undefined;
    private int skipped;

    /**
     * @param declared the file begins with the mark of UTF-8
     */
    TextWatch(boolean declared) {
        this.declared = declared;
    }

    @Override
    public void accept(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (declared && skipped < BYTE_ORDER_MARK) {
                skipped++;
            } else {
                accept(bytes[i] & 0xFF);
            }
        }
    }

    private void accept(int value) {
        if (missing > 0 && value >= lowest && value <= highest) {
            goOn();
        } else {
            if (missing > 0) {
                foreign();
            }
            begin(value);
        }
        lines.accept(value, 1);
    }

    private void goOn() {
        lowest = 0x80;
        highest = 0xBF;
        missing--;
        if (missing == 0 && isTelling(lead)) {
            unicode = true;
            decide();
        }
    }

    private void begin(int value) {
        missing = 0;
        if (value < 0x80) {
            return;
        }
        if (value < 0xC2 || value > 0xF4) {
            foreign();
            undefined |= IN_NO_ENCODING.indexOf(value) >= 0;
            return;
        }
        lead = value;
        missing = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
        // Overlong forms, surrogates and what is beyond Unicode are not valid.
        lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
    }

    /** A byte that is not part of a valid character of UTF-8. */
    private void foreign() {
        single = true;
        decide();
    }

    private void decide() {
        if (single && (unicode || declared)) {
            throw UnreadableFile.at(Defect.ENCODING_MIXED, lines.row());
        }
    }

    /**
     * Whether a valid character of several bytes cannot be two letters of Windows-1252 by chance: a
     * capital or ß before a typographic quote (É», ß“) is valid UTF-8 for a letter of no language
     * of ours, whereas Ã, Ä, Å or â before such a sign begins no word.
     */
    private static boolean isTelling(int lead) {
        return lead >= 0xE1 || (lead >= 0xC3 && lead <= 0xC5);
    }

    @Override
    public Nature end() {
        lines.end();
        if (missing > 0) {
            foreign();
        }
        if (undefined) {
            throw new UnreadableFile(Defect.NOT_TEXT);
        }
        return new Nature.Text(single ? "windows-1252" : "UTF-8");
    }
}
