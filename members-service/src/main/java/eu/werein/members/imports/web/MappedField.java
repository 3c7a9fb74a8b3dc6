package eu.werein.members.imports.web;

import eu.werein.members.imports.mapping.Mapping;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Where a field's value comes from: a column, or the same value for every row. */
record MappedField(
        @NotNull(message = "required") String field,
        @Nullable Integer column,
        @Nullable String value) {

    static MappedField of(Mapping.Entry entry) {
        return new MappedField(entry.field(), entry.column(), entry.value());
    }

    Mapping.Entry entry() {
        return new Mapping.Entry(field, column, value);
    }

    @Override
    public String toString() {
        return "MappedField[" + field + "]";
    }
}
