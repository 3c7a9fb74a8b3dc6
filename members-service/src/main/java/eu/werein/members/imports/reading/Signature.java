package eu.werein.members.imports.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** How a file begins, whatever its name ends with. */
enum Signature {
    ARCHIVE,
    OLE2,
    UTF_8,
    UTF_16_LE,
    UTF_16_BE,
    OTHER,
    TEXT;

    static final int LENGTH = 8;

    private static final List<byte[]> OTHERS =
            List.of(
                    hex("89504E47"), // PNG
                    hex("FFD8FF"), // JPEG
                    hex("47494638"), // GIF
                    hex("25504446"), // PDF
                    hex("52494646"), // WebP, WAV
                    hex("1F8B"), // gzip
                    hex("377ABCAF"), // 7z
                    hex("526172211A"), // RAR
                    hex("504B0506"), // an archive of nothing
                    hex("504B0708")); // an archive in parts

    /** Text that people rename to .csv or .xls, but that is not a table of cells. */
    private static final List<String> MARKUP =
            List.of("<!doct", "<html", "<table", "<?xml", "{\\rtf");

    static Signature of(byte[] head) {
        if (startsWith(head, hex("504B0304"))) {
            return ARCHIVE;
        }
        if (startsWith(head, hex("D0CF11E0A1B11AE1"))) {
            return OLE2;
        }
        if (startsWith(head, hex("EFBBBF"))) {
            return UTF_8;
        }
        if (startsWith(head, hex("FFFE"))) {
            return UTF_16_LE;
        }
        if (startsWith(head, hex("FEFF"))) {
            return UTF_16_BE;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean other =
                OTHERS.stream().anyMatch(signature -> startsWith(head, signature))
                        || MARKUP.stream().anyMatch(text::startsWith);
        return other ? OTHER : TEXT;
    }

    Inspector.Watch watch() {
        return switch (this) {
            case ARCHIVE -> new ArchiveWatch();
            case OLE2 -> new Ole2Watch();
            case UTF_8 -> new TextWatch(true);
            case UTF_16_LE -> new Utf16Watch("UTF-16LE");
            case UTF_16_BE -> new Utf16Watch("UTF-16BE");
            case TEXT -> new TextWatch(false);
            case OTHER -> throw new UnreadableFile(Defect.WRONG_TYPE);
        };
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    /** What is in an archive can only be said when it is whole: its directory stands at its end. */
    private static final class ArchiveWatch implements Inspector.Watch {

        @Override
        public void accept(byte[] bytes, int from, int to) {
            // Nothing to be said of a part.
        }

        @Override
        public Nature end() {
            return new Nature.Archive();
        }
    }
}
