package eu.werein.members.imports.mongo;

import eu.werein.members.imports.Import;
import eu.werein.members.imports.ImportId;
import eu.werein.members.imports.SourceFile;
import eu.werein.members.imports.reading.Column;
import eu.werein.members.imports.reading.Layout;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.sheets.SheetFormat;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An import as a document. */
final class ImportDocument {

    static final String CREATED_AT = "createdAt";
    static final String REQUEST = "request";

    private ImportDocument() {}

    static Document write(Import one) {
        return new Document("state", one.state().wireName())
                .append("phase", StateDocument.write(one.state()))
                .append("file", write(one.file()))
                .append("approach", ApproachDocument.write(one.approach()))
                .append("attempt", one.attempt())
                .append(CREATED_AT, Date.from(one.createdAt()))
                .append("by", one.by());
    }

    private static Document write(SourceFile file) {
        Layout layout = file.layout();
        Character separator = layout.separator();
        return new Document("id", file.id())
                .append("name", file.name())
                .append("bytes", file.bytes())
                .append("rows", file.rows())
                .append("format", layout.format().wireName())
                .append("encoding", layout.encoding())
                .append("separator", separator == null ? null : separator.toString())
                .append("headerRow", layout.headerRow())
                .append(
                        "columns",
                        file.columns().stream()
                                .map(
                                        column ->
                                                new Document("index", column.index())
                                                        .append("header", column.header())
                                                        .append("samples", column.samples()))
                                .toList());
    }

    static Import read(Stored stored) {
        Document document = stored.state();
        return new Import(
                new ImportId(stored.revision().id()),
                stored.revision().version(),
                StateDocument.read(
                        document.getString("state"), document.get("phase", Document.class)),
                file(document.get("file", Document.class)),
                ApproachDocument.read(document.get("approach", Document.class)),
                document.getInteger("attempt"),
                document.getDate(CREATED_AT).toInstant(),
                document.getString("by"));
    }

    private static SourceFile file(Document file) {
        List<Column> columns =
                file.getList("columns", Document.class).stream()
                        .map(
                                column ->
                                        new Column(
                                                column.getInteger("index"),
                                                column.getString("header"),
                                                column.getList("samples", String.class)))
                        .toList();
        return new SourceFile(
                file.getString("id"),
                file.getString("name"),
                file.getLong("bytes"),
                new Layout(
                        SheetFormat.of(file.getString("format")),
                        file.getString("encoding"),
                        separator(file.getString("separator")),
                        file.getInteger("headerRow")),
                file.getInteger("rows"),
                columns);
    }

    private static @Nullable Character separator(@Nullable String text) {
        return text == null ? null : text.charAt(0);
    }
}
