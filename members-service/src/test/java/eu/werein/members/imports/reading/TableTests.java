package eu.werein.members.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.imports.Cost;
import eu.werein.members.imports.MemoryUpload;
import eu.werein.members.imports.Reading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the header is, what separates, and how rows are counted. */
class TableTests {

    private static List<Row> rows(String text) {
        MemoryUpload upload = MemoryUpload.text(text);
        return Reading.rows(upload, Reading.table(upload));
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', ':', '|'})
    void theSeparatorIsTheOneThatMakesKnownHeaders(char separator) {
        Table table =
                Reading.table(
                        MemoryUpload.text(
                                "Nom_Prénom_\"Ville, pays; région\"\nDupont_Zoé_x\n"
                                        .replace('_', separator)));
        assertThat(table.layout().separator()).isEqualTo(separator);
        assertThat(table.columns())
                .extracting(Column::header)
                .containsExactly("Nom", "Prénom", "Ville, pays; région");
    }

    @Test
    void theColonsOfGalettesLabelsSeparateNothing() {
        Table table =
                Reading.table(MemoryUpload.text("Nom :;Prénom :;Ville :\nDupont;Zoé;Paris\n"));
        assertThat(table.layout().separator()).isEqualTo(';');
    }

    @ParameterizedTest
    @CsvSource({
        "Nom, Prénom",
        "Achternaam, Voornaam",
        "Apellidos, Nombre",
        "Apelidos, Nome",
        "Nachname, Vorname",
        "Family name, Given name",
        "FAMILY NAME, given  name :"
    })
    void aTitleAboveTheHeaderIsNoRow(String familyName, String givenName) {
        String text =
                "Members of 2026\n\n;;\n" + familyName + ";" + givenName + ";?\nDupont;Zoé;\n";
        MemoryUpload upload = MemoryUpload.text(text);
        Table table = Reading.table(upload);
        assertThat(table.layout().headerRow()).isEqualTo(4);
        assertThat(Reading.rows(upload, table)).extracting(Row::number).containsExactly(5);
    }

    @Test
    void aBlankLineIsNoRowButCounts() {
        assertThat(rows("Nom;Prénom\nA;B\n\n ; \nC;D\n"))
                .extracting(Row::number)
                .containsExactly(2, 5);
    }

    @Test
    void aLineBreakWithinQuotesIsNoNewRow() {
        assertThat(rows("Nom;Prénom\n\"A\r\nA\";B\nC;D\n"))
                .extracting(Row::number)
                .containsExactly(2, 3);
    }

    @Test
    void aRowMayEndEarlyOrLate() {
        List<Row> rows = rows("Nom;Prénom;Ville\nA;B\nC;D;E;F\n");
        assertThat(rows.getFirst().cell(2)).isEmpty();
        assertThat(rows.getLast().cell(3)).isEqualTo("F");
    }

    @Test
    void aLastLineWithoutEndIsARow() {
        assertThat(rows("Nom;Prénom\rA;B\rC;D")).hasSize(2);
    }

    @Test
    void emptyColumnsAtTheEndAreNone() {
        Table table = Reading.table(MemoryUpload.text("Nom;Prénom;;;\nA;B;;;\n"));
        assertThat(table.columns()).hasSize(2);
    }

    @Test
    void aWorkbooksNumbersComeWithoutWhatTheProgramAdded() {
        MemoryUpload upload =
                Archives.workbook(
                                Archives.row(1, "Family name", "Given name", "Postal code")
                                        + "<row r=\"7\"><c r=\"A7\" t=\"str\"><f>B1</f><v>A</v></c>"
                                        + "<c r=\"C7\"><v>36202.0</v></c>"
                                        + "<c r=\"D7\"><v>3.2470101058E+10</v></c>"
                                        + "<c r=\"E7\" t=\"b\"><v>1</v></c>"
                                        + "<c r=\"F7\" t=\"e\"><v>#N/A</v></c>"
                                        + "<c r=\"G7\"><v>1E+999999999</v></c></row>")
                        .upload();
        Table table = Reading.table(upload);
        assertThat(Reading.rows(upload, table))
                .containsExactly(
                        new Row(
                                7,
                                List.of(
                                        "A",
                                        "",
                                        "36202",
                                        "32470101058",
                                        "true",
                                        "",
                                        "1E+999999999")));
    }

    @Test
    void aNumberThatIsShownAsADateIsOne() {
        String styles =
                "<styleSheet><numFmts><numFmt numFmtId=\"164\""
                        + " formatCode=\"[$-40A]d &quot;de&quot; mmmm\"/><numFmt numFmtId=\"165\""
                        + " formatCode=\"0.00 &quot;days&quot;\"/><numFmt numFmtId=\"166\""
                        + " formatCode=\""
                        + "d".repeat(256)
                        + "\"/></numFmts><cellXfs><xf"
                        + " numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf"
                        + " numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>";
        StringBuilder cells = new StringBuilder();
        for (int style = 0; style < 5; style++) {
            cells.append("<c s=\"").append(style).append("\"><v>33191</v></c>");
        }
        MemoryUpload upload =
                Archives.workbook(
                                Archives.row(1, "Family name", "Given name", "a", "b", "c")
                                        + "<row>"
                                        + cells
                                        + "</row>")
                        .part("xl/styles.xml", styles)
                        .part(
                                "[Content_Types].xml",
                                "<Types><Override PartName=\"/xl/styles.xml\" ContentType=\""
                                        + "application/vnd.openxmlformats-officedocument."
                                        + "spreadsheetml.styles+xml\"/></Types>")
                        .upload();
        assertThat(Reading.rows(upload, Reading.table(upload)).getFirst().cells())
                .containsExactly("33191", "1990-11-14", "1990-11-14", "33191", "33191");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "(", "[", "1 ", "é"})
    void signsWithoutEndInAHeaderTakeNoTime(String sign) {
        MemoryUpload upload =
                MemoryUpload.text("Nom;Prénom;a" + sign.repeat(25_000) + "\nDupont;Zoé;b\n");
        Cost<Table> cost = Cost.of(() -> Reading.table(upload));
        assertThat(cost.time()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void theFirstSheetThatIsShownIsRead() {
        MemoryUpload upload =
                Archives.workbook(Archives.row(1, "Help", "text") + Archives.row(2, "x", "y"))
                        .part(
                                "xl/workbook.xml",
                                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/"
                                        + "officeDocument/2006/relationships\"><sheets><sheet"
                                        + " name=\"1\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                                        + "<sheet name=\"2\" sheetId=\"2\" r:id=\"rId2\"/></sheets>"
                                        + "</workbook>")
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship Id=\"rId1\""
                                        + " Target=\"worksheets/sheet1.xml\"/><Relationship"
                                        + " Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/>"
                                        + "</Relationships>")
                        .part(
                                "xl/worksheets/sheet2.xml",
                                Archives.sheet(
                                        Archives.row(1, "Nom", "Prénom")
                                                + Archives.row(2, "A", "B")
                                                + Archives.row(3, "C", "D")))
                        .upload();
        assertThat(Reading.table(upload).rows()).isEqualTo(2);
    }
}
