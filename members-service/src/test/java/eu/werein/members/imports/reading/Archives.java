package eu.werein.members.imports.reading;

import eu.werein.members.imports.MemoryUpload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, so that anything can be wrong with them. */
final class Archives {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String STRINGS =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook with one sheet. */
    static Archives workbook(String sheetData) {
        return new Archives()
                .part(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
                                + STRINGS
                                + "\"/></Types>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships\"><sheets><sheet name=\"1\" sheetId=\"1\""
                                + " r:id=\"rId1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\""
                                + " Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .part(SHEET, sheet(sheetData));
    }

    static String sheet(String sheetData) {
        return "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>";
    }

    /** A row of texts. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    Archives part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Archives part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    MemoryUpload upload() {
        return new MemoryUpload("members.xlsx", bytes());
    }
}
