package eu.werein.members.imports;

/** Names an import; unique within the partner only. */
public record ImportId(String value) {

    public ImportId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("not an import id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
