package eu.werein.members.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.werein.members.imports.Cost;
import eu.werein.members.imports.MemoryUpload;
import eu.werein.members.imports.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no list of members: each is refused by its name, at once and in little memory. */
class BadFileTests {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final String HEADER = "Family name;Given name;E-mail\n";

    private static UnreadableFile refusal(Upload upload) {
        Cost<UnreadableFile> cost =
                Cost.of(
                        () ->
                                catchThrowableOfType(
                                        UnreadableFile.class, () -> Reading.table(upload)));
        cost.isWithin(SECOND, 64);
        assertThat(cost.result()).as("is refused").isNotNull();
        return cost.result();
    }

    private static Defect defect(byte[] bytes) {
        return refusal(new MemoryUpload("members.csv", bytes)).defect();
    }

    private static Defect defect(String text) {
        return defect(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** Bytes that nobody has in memory, and how many of them were asked for. */
    private static final class Endless extends InputStream {

        private final byte[] line;
        private final long size;
        private long read;

        Endless(String line, long size) {
            this.line = line.getBytes(StandardCharsets.UTF_8);
            this.size = size;
        }

        @Override
        public int read() {
            throw new IllegalStateException("nobody reads single bytes");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (read >= size) {
                return -1;
            }
            int count = (int) Math.min(length, size - read);
            for (int i = 0; i < count; i++) {
                bytes[offset + i] = line[(int) ((read + i) % line.length)];
            }
            read += count;
            return count;
        }
    }

    private static UnreadableFile refusal(Endless bytes) {
        Cost<UnreadableFile> cost =
                Cost.of(
                        () ->
                                catchThrowableOfType(
                                        UnreadableFile.class,
                                        () ->
                                                new Inspector()
                                                        .watch(bytes)
                                                        .transferTo(
                                                                OutputStream.nullOutputStream())));
        cost.isWithin(SECOND, 64);
        assertThat(cost.result()).as("is refused").isNotNull();
        return cost.result();
    }

    @Test
    void aLineOfAGigabyteStopsAtItsBeginning() {
        Endless bytes = new Endless("x", 1L << 30);
        UnreadableFile refusal = refusal(bytes);
        assertThat(refusal.defect()).isEqualTo(Defect.LINE_TOO_LONG);
        assertThat(refusal.params()).isEqualTo(Map.of("row", 1));
        assertThat(bytes.read).isLessThan(1024 * 1024);
    }

    @Test
    void aLongLineIsNamedByItsRow() {
        UnreadableFile refusal =
                refusal(MemoryUpload.text(HEADER + "\"A\nA\";B;c\n" + "x".repeat(70_000)));
        assertThat(refusal.params()).isEqualTo(Map.of("row", 3));
    }

    @Test
    void moreThanTwentyMegabytesAreTooMany() {
        Endless bytes = new Endless("Dupont;Zoé;zoe@example.org\n", 1L << 30);
        assertThat(refusal(bytes).defect()).isEqualTo(Defect.TOO_LARGE);
        assertThat(bytes.read).isLessThan(21 * 1024 * 1024);
    }

    @Test
    void twentyMegabytesAreNotTooMany() throws IOException {
        Inspector inspector = new Inspector();
        Endless bytes = new Endless("Dupont;Zoé;zoe@example.org\n", 20L << 20);
        inspector.watch(bytes).transferTo(OutputStream.nullOutputStream());
        assertThat(inspector.nature()).isInstanceOf(Nature.Text.class);
    }

    @Test
    void aHundredThousandRowsAndOneAreTooMany() {
        String text =
                HEADER
                        + IntStream.rangeClosed(1, 100_001)
                                .mapToObj(i -> "Dupont;Zoé;zoe" + i + "@example.org\n")
                                .collect(Collectors.joining());
        MemoryUpload upload = MemoryUpload.text(text);
        Cost<UnreadableFile> cost =
                Cost.of(
                        () ->
                                catchThrowableOfType(
                                        UnreadableFile.class, () -> Reading.table(upload)));
        // Rows are read and dropped one by one: what is asked for is never there at once.
        cost.isWithin(SECOND, 100);
        assertThat(cost.result().defect()).isEqualTo(Defect.TOO_MANY_ROWS);
        assertThat(cost.result().params()).isEqualTo(Map.of("max", 100_000));
    }

    @Test
    void nothingIsEmpty() {
        assertThat(defect("")).isEqualTo(Defect.EMPTY);
        assertThat(defect(" \n\n\t\n")).isEqualTo(Defect.EMPTY);
        assertThat(defect("\uFEFF")).isEqualTo(Defect.EMPTY);
        assertThat(defect(";;;\n;;;\n")).isEqualTo(Defect.HEADERS_MISSING);
    }

    @Test
    void aHeaderAloneIsNoList() {
        assertThat(defect(HEADER)).isEqualTo(Defect.HEADER_ONLY);
        assertThat(defect(HEADER + ";;\n\n")).isEqualTo(Defect.HEADER_ONLY);
        assertThat(
                        refusal(
                                        Archives.workbook(
                                                        Archives.row(
                                                                1, "Family name", "Given name"))
                                                .upload())
                                .defect())
                .isEqualTo(Defect.HEADER_ONLY);
    }

    @Test
    void aNulOrAnotherControlCharacterIsNoText() {
        assertThat(defect(HEADER + "Dupont;Zo\0;\n")).isEqualTo(Defect.NOT_TEXT);
        assertThat(defect(HEADER + "Dupont;Zo\u0007;\n")).isEqualTo(Defect.NOT_TEXT);
        assertThat(defect(joined(HEADER.getBytes(StandardCharsets.UTF_8), hex("41818D"))))
                .isEqualTo(Defect.NOT_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504E470D0A1A0A", // PNG
                "FFD8FFE000104A46", // JPEG
                "255044462D312E37", // PDF
                "1F8B080000000000", // gzip
                "504B050600000000", // an archive of nothing
                "3C68746D6C3E3C62", // <html><b
                "3C3F786D6C207665" // <?xml ve
            })
    void anotherKindOfFileIsSaidToBeOne(String begin) {
        assertThat(defect(joined(hex(begin), new byte[2000]))).isEqualTo(Defect.WRONG_TYPE);
    }

    @Test
    void anArchiveOfSomethingElseIsOfTheWrongType() {
        assertThat(refusal(new Archives().part("letter.txt", "Hello").upload()).defect())
                .isEqualTo(Defect.WRONG_TYPE);
        assertThat(refusal(new Archives().part("content.xml", "<a/>").upload()).defect())
                .isEqualTo(Defect.WRONG_TYPE);
    }

    @Test
    void anOldWorkbookAndAnEncryptedOneAreToldApart() {
        byte[] compound = hex("D0CF11E0A1B11AE1");
        byte[] filler = new byte[3000];
        byte[] old = "Workbook".getBytes(StandardCharsets.UTF_16LE);
        byte[] encrypted = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        assertThat(defect(joined(compound, filler, old, filler))).isEqualTo(Defect.OLD_EXCEL);
        assertThat(defect(joined(compound, filler))).isEqualTo(Defect.OLD_EXCEL);
        assertThat(defect(joined(compound, filler, encrypted, filler)))
                .isEqualTo(Defect.PASSWORD_PROTECTED);
    }

    @Test
    void namesTwiceAreNamed() {
        UnreadableFile refusal = refusal(MemoryUpload.text("Nom;Prénom;Ville;nom :\nA;B;C;D\n"));
        assertThat(refusal.defect()).isEqualTo(Defect.HEADER_DUPLICATE);
        assertThat(refusal.params()).isEqualTo(Map.of("header", "nom :"));
    }

    @Test
    void peopleWithoutNamesOfColumnsHaveNoHeaders() {
        assertThat(defect("Dupont;Zoé;zoe@example.org\nNoël;Eva;eva@example.org\n"))
                .isEqualTo(Defect.HEADERS_MISSING);
        assertThat(defect("Dupont;Zoé;1980-01-01\nNoël;Eva;1981-01-01\n"))
                .isEqualTo(Defect.HEADERS_MISSING);
        assertThat(defect("A letter to my dear friends\nand nothing else\n"))
                .isEqualTo(Defect.HEADERS_MISSING);
    }

    @Test
    void moreThanTwoHundredColumnsAreTooMany() {
        String header =
                IntStream.rangeClosed(1, 201)
                        .mapToObj(i -> "Column " + i)
                        .collect(Collectors.joining(";"));
        assertThat(defect(header + "\nA;B\n")).isEqualTo(Defect.TOO_MANY_COLUMNS);
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedByItsRow() {
        UnreadableFile refusal =
                refusal(MemoryUpload.text(HEADER + "A;B;c\n\"A;B;c\n" + "A;B;c\n".repeat(100_000)));
        assertThat(refusal.defect()).isEqualTo(Defect.UNREADABLE);
        assertThat(refusal.params()).isEqualTo(Map.of("row", 3));
    }

    @Test
    void aRefusalTellsNothingOfThePeople() {
        UnreadableFile refusal = refusal(MemoryUpload.text(HEADER + "Dupont;\"Zoé\n"));
        assertThat(refusal).hasMessage("unreadable").hasNoCause();
    }
}
