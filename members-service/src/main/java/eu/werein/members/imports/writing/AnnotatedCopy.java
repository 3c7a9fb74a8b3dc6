package eu.werein.members.imports.writing;

import eu.werein.members.imports.reading.Layout;
import eu.werein.members.imports.reading.Row;
import eu.werein.members.imports.reading.Rows;
import eu.werein.members.imports.reading.Upload;
import eu.werein.members.person.Language;
import eu.werein.members.template.WordKey;
import eu.werein.platform.sheets.CsvSheetWriter;
import eu.werein.platform.sheets.FormulaGuard;
import eu.werein.platform.sheets.SheetWriter;
import eu.werein.platform.sheets.XlsxSheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A file as it came in with two more columns: what becomes of a row, and why. Correct it and bring
 * it again; the two columns are then written anew and not once more.
 */
public final class AnnotatedCopy {

    private static final String SHEET = "1";
    private static final Set<String> OURS = RemarkWords.columnsOfAllLanguages();

    private final Upload upload;
    private final Layout layout;
    private final RemarkWords words;

    public AnnotatedCopy(Upload upload, Layout layout, Language language) {
        this.upload = upload;
        this.layout = layout;
        this.words = new RemarkWords(language);
    }

    /**
     * @param remarks by the number of a row, asked in ascending order; rows without one are left
     *     out
     * @param out stays open
     */
    public void write(IntFunction<Optional<Remark>> remarks, OutputStream out) throws IOException {
        try (Rows rows = Rows.every(upload, layout);
                SheetWriter sheet = sheet(out)) {
            List<Integer> kept = List.of();
            while (rows.hasNext()) {
                Row row = rows.next();
                if (row.number() == layout.headerRow()) {
                    kept = kept(row);
                    sheet.row(cells(row, kept, words.columns()));
                } else if (row.number() > layout.headerRow()) {
                    Optional<Remark> remark = remarks.apply(row.number());
                    if (remark.isPresent()) {
                        sheet.row(cells(row, kept, inWords(remark.get())));
                    }
                }
            }
        }
    }

    private List<String> inWords(Remark remark) {
        return List.of(words.result(remark), words.reasons(remark));
    }

    private SheetWriter sheet(OutputStream out) throws IOException {
        return switch (layout.format()) {
            case CSV ->
                    new CsvSheetWriter(
                            out,
                            Charset.forName(Objects.requireNonNull(layout.encoding())),
                            Objects.requireNonNull(layout.separator()));
            case XLSX -> new XlsxSheetWriter(out, SHEET);
        };
    }

    /** All columns but those that we added to an earlier copy. */
    private static List<Integer> kept(Row header) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            if (!OURS.contains(WordKey.of(header.cell(i)))) {
                kept.add(i);
            }
        }
        return kept;
    }

    private static List<SheetWriter.Value> cells(Row row, List<Integer> kept, List<String> added) {
        List<SheetWriter.Value> cells = new ArrayList<>();
        kept.forEach(i -> cells.add(text(FormulaGuard.unguard(row.cell(i)))));
        added.forEach(each -> cells.add(text(each)));
        return cells;
    }

    private static SheetWriter.Value text(String text) {
        return new SheetWriter.TextCell(text);
    }
}
