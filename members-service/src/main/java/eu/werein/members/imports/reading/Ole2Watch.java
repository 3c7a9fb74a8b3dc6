package eu.werein.members.imports.reading;

import java.nio.charset.StandardCharsets;

/**
 * A compound file: a workbook of the old kind, or one of the new kind within an encrypted envelope,
 * which the names in its directory tell apart.
 */
final class Ole2Watch implements Inspector.Watch {

    private static final byte[] ENVELOPE = name("EncryptedPackage");
    private static final byte[] OLD_WORKBOOK = name("Workbook");

    private int envelope;
    private int oldWorkbook;

    private static byte[] name(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    @Override
    public void accept(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            envelope = next(ENVELOPE, envelope, bytes[i]);
            if (envelope == ENVELOPE.length) {
                throw new UnreadableFile(Defect.PASSWORD_PROTECTED);
            }
            oldWorkbook = next(OLD_WORKBOOK, oldWorkbook, bytes[i]);
            if (oldWorkbook == OLD_WORKBOOK.length) {
                throw new UnreadableFile(Defect.OLD_EXCEL);
            }
        }
    }

    @Override
    public Nature end() {
        throw new UnreadableFile(Defect.OLD_EXCEL);
    }

    /** No name begins a second time within itself, so a mismatch starts over. */
    private static int next(byte[] name, int matched, byte value) {
        if (name[matched] == value) {
            return matched + 1;
        }
        return name[0] == value ? 1 : 0;
    }
}
