package eu.werein.members.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.werein.members.imports.Cost;
import eu.werein.members.imports.MemoryUpload;
import eu.werein.members.imports.Reading;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that want to fill the memory, or to be read for ever. */
class ArchiveGuardTests {

    private static final String ROWS =
            Archives.row(1, "Family name", "Given name") + Archives.row(2, "Dupont", "Zoé");
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;

    private static Defect defect(MemoryUpload upload) {
        Cost<UnreadableFile> cost =
                Cost.of(
                        () ->
                                catchThrowableOfType(
                                        UnreadableFile.class, () -> Reading.table(upload)));
        cost.isWithin(Duration.ofSeconds(1), 64);
        assertThat(cost.result()).as("is refused").isNotNull();
        return cost.result().defect();
    }

    private static Defect sheet(String sheetData) {
        return defect(Archives.workbook(sheetData).upload());
    }

    private static MemoryUpload upload(byte[] bytes) {
        return new MemoryUpload("members.xlsx", bytes);
    }

    /** Where the directory's entry of that name stands. */
    private static int entry(byte[] bytes, String name) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length - 46 - wanted.length; i++) {
            if (zip.getInt(i) == ENTRY
                    && Arrays.equals(
                            bytes, i + 46, i + 46 + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("no entry " + name);
    }

    private static int end(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int i = bytes.length - 22;
        while (zip.getInt(i) != END) {
            i--;
        }
        return i;
    }

    @Test
    void anHonestWorkbookIsReadWithWhateverElseIsInIt() {
        MemoryUpload upload =
                Archives.workbook(ROWS)
                        .part("xl/drawings/vmlDrawing1.vml", "<xml><br></xml>")
                        .part("xl/media/image1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})
                        .part("docProps/core.xml", "<a>" + "text ".repeat(50_000) + "</a>")
                        .upload();
        assertThat(Reading.table(upload).rows()).isEqualTo(1);
    }

    @Test
    void whatGrowsAHundredfoldIsABomb() {
        byte[] zeros = new byte[64 * 1024 * 1024];
        byte[] bytes = Archives.workbook(ROWS).part("xl/media/image1.png", zeros).bytes();
        assertThat(defect(upload(bytes))).isEqualTo(Defect.ARCHIVE_BOMB);
    }

    @Test
    void aBombThatSaysItIsSmallIsFoundWhenItGrows() {
        byte[] zeros = new byte[64 * 1024 * 1024];
        byte[] bytes = Archives.workbook(ROWS).part("xl/media/image1.png", zeros).bytes();
        int size = entry(bytes, "xl/media/image1.png") + 24;
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(size, 5000);
        assertThat(defect(upload(bytes))).isEqualTo(Defect.ARCHIVE_BOMB);
    }

    @Test
    void entriesThatShareTheirBytesAreABomb() {
        byte[] noise = new byte[100_000];
        new java.util.Random(1).nextBytes(noise);
        byte[] bytes = Archives.workbook(ROWS).part("noise", noise).bytes();
        int entry = entry(bytes, "noise");
        int end = end(bytes);
        byte[] record = Arrays.copyOfRange(bytes, entry, end);
        int copies = 500;
        ByteBuffer zip =
                ByteBuffer.allocate(bytes.length + copies * record.length)
                        .order(ByteOrder.LITTLE_ENDIAN);
        zip.put(bytes, 0, end);
        for (int i = 0; i < copies; i++) {
            zip.put(record);
        }
        int newEnd = zip.position();
        zip.put(bytes, end, bytes.length - end);
        int entries = zip.getShort(newEnd + 10) + copies;
        zip.putShort(newEnd + 8, (short) entries).putShort(newEnd + 10, (short) entries);
        zip.putInt(newEnd + 12, newEnd - zip.getInt(newEnd + 16));
        assertThat(defect(upload(zip.array()))).isEqualTo(Defect.ARCHIVE_BOMB);
    }

    @Test
    void thousandsOfPartsAreABomb() {
        Archives archives = Archives.workbook(ROWS);
        IntStream.range(0, 2000).forEach(i -> archives.part("part" + i, ""));
        assertThat(defect(archives.upload())).isEqualTo(Defect.ARCHIVE_BOMB);
    }

    @Test
    void anEncryptedPartIsPasswordProtected() {
        byte[] bytes = Archives.workbook(ROWS).bytes();
        bytes[entry(bytes, Archives.SHEET) + 8] |= 1;
        assertThat(defect(upload(bytes))).isEqualTo(Defect.PASSWORD_PROTECTED);
    }

    @Test
    void aHalfArchiveIsUnreadable() {
        byte[] bytes = Archives.workbook(ROWS).bytes();
        assertThat(defect(upload(Arrays.copyOf(bytes, bytes.length / 2))))
                .isEqualTo(Defect.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {Archives.SHEET, "xl/workbook.xml", "[Content_Types].xml", "any.bin"})
    void aDocumentTypeIsRefusedWhereverItStands(String part) {
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l \"ha\"><!ENTITY m"
                        + " \"&l;&l;&l;&l;\">]><a>&m;</a>";
        assertThat(defect(Archives.workbook(ROWS).part(part, laughs).upload()))
                .isEqualTo(Defect.XML_ENTITIES);
    }

    @Test
    void anEntityThatNobodyDeclaredIsUnreadable() {
        assertThat(sheet(Archives.row(1, "&lol;"))).isEqualTo(Defect.UNREADABLE);
    }

    @Test
    void xmlThatHidesInAWideEncodingIsRefused() {
        byte[] wide = "<a/>".getBytes(StandardCharsets.UTF_16);
        assertThat(defect(Archives.workbook(ROWS).part("any.xml", wide).upload()))
                .isEqualTo(Defect.UNREADABLE);
    }

    @Test
    void aCellThatPointsBeyondTheTextsIsRefused() {
        String cell = "<row><c t=\"s\"><f>1</f><v>2000000000</v></c></row>";
        String texts = "<sst><si><t>a</t></si></sst>";
        assertThat(defect(Archives.workbook(cell).part("xl/sharedStrings.xml", texts).upload()))
                .isEqualTo(Defect.UNREADABLE);
    }

    @Test
    void aTableOfTextsThatIsNotTheDeclaredOneIsRefused() {
        String cell = "<row><c t=\"s\"><v>0</v></c></row>";
        String texts = "<sst><si><t>a</t></si></sst>";
        assertThat(
                        defect(
                                Archives.workbook(cell)
                                        .part("xl/sharedStrings.xml", "<sst/>")
                                        .part("xl/others.xml", texts)
                                        .upload()))
                .isEqualTo(Defect.UNREADABLE);
        assertThat(
                        defect(
                                Archives.workbook(cell)
                                        .part("xl/sharedStrings.xml", texts)
                                        .part("xl/others.xml", texts)
                                        .upload()))
                .isEqualTo(Defect.UNREADABLE);
    }

    @Test
    void moreTextsThanMemoryAreABomb() {
        StringBuilder texts = new StringBuilder("<sst>");
        int seed = 1;
        for (int i = 0; i < 1_400_000; i++) {
            seed = seed * 1_664_525 + 1_013_904_223;
            texts.append("<si><t>").append((char) ('a' + (seed >>> 28))).append("</t></si>");
        }
        texts.append("</sst>");
        byte[] bytes =
                Archives.workbook(ROWS).part("xl/sharedStrings.xml", texts.toString()).bytes();
        UnreadableFile refusal =
                catchThrowableOfType(UnreadableFile.class, () -> Reading.table(upload(bytes)));
        assertThat(refusal.defect()).isEqualTo(Defect.ARCHIVE_BOMB);
    }

    @Test
    void aColumnBeyondAllColumnsIsRefused() {
        assertThat(sheet("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>")).isEqualTo(Defect.UNREADABLE);
    }

    @Test
    void textThatNoCellCanHoldIsRefused() {
        assertThat(sheet(Archives.row(1, "x".repeat(70_000)))).isEqualTo(Defect.UNREADABLE);
        String pieces = "<t>x</t>".repeat(70_000);
        assertThat(sheet("<row><c t=\"inlineStr\"><is>" + pieces + "</is></c></row>"))
                .isEqualTo(Defect.UNREADABLE);
        assertThat(sheet("<row><c t=\"inlineStr\"><is><t><![CDATA[x]]></t></is></c></row>"))
                .isEqualTo(Defect.UNREADABLE);
    }

    @Test
    void aRowWithMoreTextThanALineIsNamed() {
        String[] cells = new String[5];
        Arrays.fill(cells, "word ".repeat(4000));
        MemoryUpload upload = Archives.workbook(ROWS + Archives.row(3, cells)).upload();
        UnreadableFile refusal =
                catchThrowableOfType(UnreadableFile.class, () -> Reading.table(upload));
        assertThat(refusal.defect()).isEqualTo(Defect.LINE_TOO_LONG);
        assertThat(refusal.params()).containsEntry("row", 3);
    }

    @Test
    void anEndlessTagIsABomb() {
        StringBuilder tag = new StringBuilder("<row");
        IntStream.range(0, 40_000).forEach(i -> tag.append(" a").append(i).append("=\"1\""));
        assertThat(sheet(tag.append("/>").toString())).isEqualTo(Defect.ARCHIVE_BOMB);
    }

    @Test
    void depthAndNamesWithoutEndAreABomb() {
        assertThat(sheet("<a>".repeat(200) + "</a>".repeat(200))).isEqualTo(Defect.ARCHIVE_BOMB);
        String names =
                IntStream.range(0, 3000)
                        .mapToObj(i -> "<a" + i + "/>")
                        .collect(Collectors.joining());
        assertThat(sheet(names)).isEqualTo(Defect.ARCHIVE_BOMB);
    }

    @Test
    void formulasThatTakeForEverAreRefused() {
        String array = "<c><f t=\"array\" ref=\"A1:B2\">1</f><v>1</v></c>";
        assertThat(sheet("<row>" + array.repeat(1100) + "</row>")).isEqualTo(Defect.UNREADABLE);
        String first = "<c r=\"A1\"><f t=\"shared\" ref=\"A1:A9\" si=\"0\">";
        String copy = "<c><f t=\"shared\" si=\"0\"/></c>";
        assertThat(
                        sheet(
                                "<row>"
                                        + first
                                        + "A1+".repeat(10_000)
                                        + "1</f></c>"
                                        + copy.repeat(8000)
                                        + "</row>"))
                .isEqualTo(Defect.UNREADABLE);
    }

    @Test
    void emptyRowsOfTheGreatestWidthAreRefused() {
        assertThat(sheet("<row><c r=\"XFD1\"/></row>" + "<row/>".repeat(40_000)))
                .isEqualTo(Defect.UNREADABLE);
    }
}
