package eu.werein.members.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.werein.members.imports.MemoryUpload;
import eu.werein.members.imports.Reading;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encoding a text is, and when it is in two. */
class TextWatchTests {

    private static final String HEADER = "Family name;Given name\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static Nature nature(byte[] bytes) {
        // In pieces, because characters are cut in two by the network.
        TextWatch watch = new TextWatch(false);
        for (int i = 0; i < bytes.length; i++) {
            watch.accept(bytes, i, i + 1);
        }
        return watch.end();
    }

    private static UnreadableFile mixed(byte[]... lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            bytes.writeBytes(line);
            bytes.write('\n');
        }
        return catchThrowableOfType(
                UnreadableFile.class,
                () -> Reading.table(new MemoryUpload("m.csv", bytes.toByteArray())));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] windows(String text) {
        return text.getBytes(WINDOWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "Zoé", "Nguyễn", "„Spaß“ — 20 €", "👩🏽‍🔧", "Łódź"})
    void validUnicodeIsUnicode(String text) {
        assertThat(nature(utf8(HEADER + text))).isEqualTo(new Nature.Text("UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zoé", "Weiß", "„Spaß“", "CAFÉ»", "œuvre – 20 €", "MARIÉ’S", "Großmann"})
    void everythingElseIsWindows(String text) {
        byte[] bytes = windows(HEADER + text + ";é");
        assertThat(nature(bytes)).isEqualTo(new Nature.Text("windows-1252"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C080", "E08080", "EDA080", "F4908080", "F5", "C3", "E282"})
    void whatOnlyLooksLikeUnicodeIsNot(String digits) {
        byte[] bytes = java.util.HexFormat.of().parseHex(digits);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(utf8(HEADER + "Zoé"));
        all.writeBytes(bytes);
        assertThat(
                        catchThrowableOfType(UnreadableFile.class, () -> nature(all.toByteArray()))
                                .defect())
                .isEqualTo(Defect.ENCODING_MIXED);
    }

    @Test
    void twoEncodingsAreNamedByTheRowWhereTheSecondBegins() {
        byte[] header = utf8("Nom;Prénom");
        assertThat(mixed(header, utf8("Noël;Zoé"), windows("Noël;Eva")).defect())
                .isEqualTo(Defect.ENCODING_MIXED);
        assertThat(mixed(header, utf8("Noël;Zoé"), windows("Noël;Eva")).params())
                .isEqualTo(Map.of("row", 3));
        assertThat(
                        mixed(
                                        windows("Nom;Prénom"),
                                        windows("Noël;Eva"),
                                        utf8("A;B"),
                                        utf8("Zoé;B"))
                                .params())
                .isEqualTo(Map.of("row", 4));
        assertThat(mixed(utf8("\uFEFFNom;Prenom"), windows("Noël;Eva")).params())
                .isEqualTo(Map.of("row", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8", "windows-1252"})
    void textIsReadInItsEncoding(String encoding) {
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        String text = mark + "Nom\tPrénom\r\nNoël\tZoé\r\n\r\n\"Le\nGoff\"\tÈve\r\n";
        MemoryUpload upload = new MemoryUpload("m.txt", text.getBytes(Charset.forName(encoding)));
        Table table = Reading.table(upload);
        assertThat(table.layout()).isEqualTo(Layout.csv(encoding, '\t', 1));
        assertThat(Reading.rows(upload, table))
                .containsExactly(
                        new Row(2, List.of("Noël", "Zoé")), new Row(4, List.of("Le\nGoff", "Ève")));
    }

    @Test
    void halfACharacterOfTwoBytesIsNoText() {
        byte[] bytes = "\uFEFFNom\tPrénom\nA\tB".getBytes(StandardCharsets.UTF_16LE);
        byte[] half = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(
                        catchThrowableOfType(
                                        UnreadableFile.class,
                                        () -> Reading.table(new MemoryUpload("m.txt", half)))
                                .defect())
                .isEqualTo(Defect.NOT_TEXT);
    }
}
