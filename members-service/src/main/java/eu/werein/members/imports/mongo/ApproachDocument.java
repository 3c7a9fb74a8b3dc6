package eu.werein.members.imports.mongo;

import eu.werein.members.imports.Approach;
import eu.werein.members.imports.mapping.Mapping;
import eu.werein.members.imports.mapping.Preset;
import eu.werein.members.template.Field;
import java.util.EnumMap;
import java.util.Map;
import org.bson.Document;

/** How a file is understood, as part of a document. */
final class ApproachDocument {

    private ApproachDocument() {}

    static Document write(Approach approach) {
        return new Document("preset", approach.preset().wireName())
                .append(
                        "mapping",
                        approach.mapping().entries().stream()
                                .map(
                                        entry ->
                                                new Document("field", entry.field())
                                                        .append("column", entry.column())
                                                        .append("value", entry.value()))
                                .toList())
                .append("remembered", approach.remembered());
    }

    static Approach read(Document document) {
        Map<Field, Mapping.Source> sources = new EnumMap<>(Field.class);
        for (Document entry : document.getList("mapping", Document.class)) {
            Field.of(entry.getString("field"))
                    .ifPresent(field -> sources.put(field, source(entry)));
        }
        return new Approach(
                Preset.of(document.getString("preset")).orElseThrow(),
                new Mapping(sources),
                document.getBoolean("remembered"));
    }

    private static Mapping.Source source(Document entry) {
        Integer column = entry.getInteger("column");
        return column == null
                ? new Mapping.Fixed(entry.getString("value"))
                : new Mapping.Cell(column);
    }
}
