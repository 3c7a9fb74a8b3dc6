package eu.werein.members.imports.mapping;

import eu.werein.members.template.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each field's value comes from; what is not in it is in no column. */
public record Mapping(Map<Field, Source> sources) {

    private static final int LONGEST_VALUE = 200;

    /** Where a value comes from. */
    public sealed interface Source {}

    /**
     * From a column.
     *
     * @param column its index
     */
    public record Cell(int column) implements Source {}

    /** The same for every row. */
    public record Fixed(String value) implements Source {

        @Override
        public String toString() {
            return "Fixed";
        }
    }

    /** A source as it is written: either a column or a value. */
    public record Entry(String field, @Nullable Integer column, @Nullable String value) {}

    public Mapping {
        sources = Map.copyOf(sources);
    }

    /**
     * @param columns how many the file has
     * @throws InvalidMapping with all that is wrong
     */
    public static Mapping parse(List<Entry> entries, int columns) {
        List<InvalidMapping.Fault> faults = new ArrayList<>();
        Map<Field, Source> sources = new EnumMap<>(Field.class);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Field field = Field.of(entry.field()).orElse(null);
            Source source = source(entry, columns);
            if (field == null) {
                faults.add(new InvalidMapping.Fault(i, "field-unknown"));
            } else if (source == null) {
                faults.add(new InvalidMapping.Fault(i, "source-invalid"));
            } else if (sources.putIfAbsent(field, source) != null) {
                faults.add(new InvalidMapping.Fault(i, "field-twice"));
            }
        }
        if (faults.isEmpty() && !new Mapping(sources).namesPeople()) {
            faults.add(new InvalidMapping.Fault(null, "names-missing"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidMapping(faults);
        }
        return new Mapping(sources);
    }

    private static @Nullable Source source(Entry entry, int columns) {
        Integer column = entry.column();
        String value = entry.value();
        if (column != null && value == null && column >= 0 && column < columns) {
            return new Cell(column);
        }
        if (column != null || value == null) {
            return null;
        }
        boolean says = !value.isBlank() && value.length() <= LONGEST_VALUE;
        return says ? new Fixed(value.strip()) : null;
    }

    /** Without a column for each part of a name, no row could be anybody. */
    public boolean namesPeople() {
        return sources.get(Field.FAMILY_NAME) instanceof Cell
                && sources.get(Field.GIVEN_NAME) instanceof Cell;
    }

    /** In the order of the fields, so that equal mappings are written alike. */
    public List<Entry> entries() {
        return sources.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        each ->
                                switch (each.getValue()) {
                                    case Cell(int column) ->
                                            new Entry(each.getKey().wireName(), column, null);
                                    case Fixed(String value) ->
                                            new Entry(each.getKey().wireName(), null, value);
                                })
                .toList();
    }
}
