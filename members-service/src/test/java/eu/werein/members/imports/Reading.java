package eu.werein.members.imports;

import eu.werein.members.imports.judging.Draft;
import eu.werein.members.imports.judging.Home;
import eu.werein.members.imports.judging.Judge;
import eu.werein.members.imports.mapping.Preset;
import eu.werein.members.imports.reading.Inspector;
import eu.werein.members.imports.reading.Row;
import eu.werein.members.imports.reading.Rows;
import eu.werein.members.imports.reading.Table;
import eu.werein.members.imports.reading.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads files as the service does, from their bytes to drafts. */
public final class Reading {

    public static final Home BELGIUM = new Home("BE", LocalDate.parse("2026-11-24"));

    private Reading() {}

    /** Lets the bytes come in, then reads what has come. */
    public static Table table(Upload upload) {
        Inspector inspector = new Inspector();
        try (InputStream bytes = inspector.watch(upload.open())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return Table.of(upload, inspector.nature(), Preset::isHeader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Row> rows(Upload upload, Table table) {
        List<Row> rows = new ArrayList<>();
        try (Rows each = Rows.open(upload, table.layout())) {
            each.forEachRemaining(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    public static List<Draft> drafts(Upload upload, Home home) {
        Table table = table(upload);
        Preset preset = Preset.detect(table.columns());
        Judge judge =
                new Judge(
                        preset,
                        preset.mapping(table.columns()),
                        table.columns(),
                        table.layout().format(),
                        home);
        return rows(upload, table).stream().map(judge::judge).toList();
    }
}
