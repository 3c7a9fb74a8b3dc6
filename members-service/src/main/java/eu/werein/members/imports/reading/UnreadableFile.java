package eu.werein.members.imports.reading;

import java.util.Map;

/** A file is refused as a whole. Its message holds nothing of what is in the file. */
public final class UnreadableFile extends RuntimeException {

    private final Defect defect;
    private final transient Map<String, Object> params;

    public UnreadableFile(Defect defect) {
        this(defect, Map.of());
    }

    public UnreadableFile(Defect defect, Map<String, Object> params) {
        super(defect.code());
        this.defect = defect;
        this.params = Map.copyOf(params);
    }

    static UnreadableFile at(Defect defect, int row) {
        return new UnreadableFile(defect, Map.of("row", row));
    }

    public Defect defect() {
        return defect;
    }

    /** What the words for it need: {@code row}, {@code max} or {@code header}. */
    public Map<String, Object> params() {
        return params;
    }
}
