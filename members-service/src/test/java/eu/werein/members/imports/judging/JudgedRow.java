package eu.werein.members.imports.judging;

import eu.werein.members.imports.Reading;
import eu.werein.members.imports.mapping.Mapping;
import eu.werein.members.imports.mapping.Preset;
import eu.werein.members.imports.reading.Row;
import eu.werein.members.template.Field;
import eu.werein.platform.sheets.SheetFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row of a file, judged. */
final class JudgedRow {

    private JudgedRow() {}

    /** A row with a name and these values. */
    static Draft judge(Preset preset, SheetFormat format, Object... fieldsAndCells) {
        Map<Field, Mapping.Source> sources = new EnumMap<>(Field.class);
        List<String> cells = new ArrayList<>();
        List<Object> all = new ArrayList<>(List.of(fieldsAndCells));
        if (!all.contains(Field.FAMILY_NAME)) {
            all.addAll(List.of(Field.FAMILY_NAME, "Dupont", Field.GIVEN_NAME, "Zoé"));
        }
        for (int i = 0; i < all.size(); i += 2) {
            sources.put((Field) all.get(i), new Mapping.Cell(cells.size()));
            cells.add((String) all.get(i + 1));
        }
        return new Judge(preset, new Mapping(sources), List.of(), format, Reading.BELGIUM)
                .judge(new Row(7, cells));
    }

    static Draft judge(Object... fieldsAndCells) {
        return judge(Preset.TEMPLATE, SheetFormat.CSV, fieldsAndCells);
    }

    static List<Reason> reasons(Draft draft) {
        return draft.findings().stream().map(Finding::reason).toList();
    }
}
