package eu.werein.members.imports.mapping;

import eu.werein.members.imports.reading.Column;
import eu.werein.members.template.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A tool that partners keep their members in, by the spreadsheet that it exports. In the order in
 * which a file that fits several is taken for one.
 */
public enum Preset {
    HELLOASSO("helloasso"),
    GALETTE("galette"),
    CIVICRM("civicrm"),
    HITOBITO("hitobito"),
    TEMPLATE("template"),
    /** Any other spreadsheet: its columns are guessed by the words in their headers. */
    OTHER("other");

    private final String wireName;

    Preset(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public static Optional<Preset> of(String wireName) {
        return Arrays.stream(values()).filter(p -> p.wireName.equals(wireName)).findFirst();
    }

    /** Whether any tool has a column of that name. */
    public static boolean isHeader(String text) {
        return Arrays.stream(values()).anyMatch(p -> Vocabulary.of(p).knows(text));
    }

    /**
     * The tool whose own words most of the headers are; {@link #OTHER} when neither part of a name
     * is among them.
     */
    public static Preset detect(List<Column> columns) {
        return Arrays.stream(values())
                .filter(preset -> preset != OTHER && preset.fits(columns))
                .max(
                        Comparator.comparingInt((Preset preset) -> preset.known(columns))
                                .thenComparing(Comparator.reverseOrder()))
                .orElse(OTHER);
    }

    private boolean fits(List<Column> columns) {
        if (columns.stream().noneMatch(column -> Vocabulary.of(this).isTelling(column.header()))) {
            return false;
        }
        Set<Field> fields = EnumSet.noneOf(Field.class);
        columns.forEach(
                column -> Vocabulary.of(this).field(column.header()).ifPresent(fields::add));
        return fields.contains(Field.FAMILY_NAME) && fields.contains(Field.GIVEN_NAME);
    }

    private int known(List<Column> columns) {
        return (int) columns.stream().filter(c -> Vocabulary.of(this).knows(c.header())).count();
    }

    /** What the tool's columns tell; of two columns for the same, the first. */
    public Mapping mapping(List<Column> columns) {
        Map<Field, Mapping.Source> sources = new EnumMap<>(Field.class);
        for (Column column : columns) {
            Vocabulary.of(this)
                    .field(column.header())
                    .ifPresent(
                            field -> sources.putIfAbsent(field, new Mapping.Cell(column.index())));
        }
        return new Mapping(sources);
    }

    /**
     * A column that tells the same as another one and counts where that one is empty, or says more:
     * the second phone, the refusal of all mail beside that of bulk mail.
     */
    public Map<Field, Integer> seconds(List<Column> columns) {
        Map<Field, Integer> seconds = new EnumMap<>(Field.class);
        for (Column column : columns) {
            Vocabulary.of(this)
                    .second(column.header())
                    .ifPresent(field -> seconds.putIfAbsent(field, column.index()));
        }
        return seconds;
    }
}
