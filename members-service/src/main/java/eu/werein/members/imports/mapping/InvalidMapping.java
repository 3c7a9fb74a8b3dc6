package eu.werein.members.imports.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mapping cannot be used. */
public final class InvalidMapping extends RuntimeException {

    private final transient List<Fault> faults;

    /**
     * One thing that is wrong.
     *
     * @param entry which of the entries; none when it is the whole
     * @param code {@code field-unknown}, {@code source-invalid}, {@code field-twice} or {@code
     *     names-missing}
     */
    public record Fault(@Nullable Integer entry, String code) {}

    InvalidMapping(List<Fault> faults) {
        super("not a mapping");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
