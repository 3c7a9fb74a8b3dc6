package eu.werein.members.imports.judging;

import eu.werein.members.template.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reason, found in a row.
 *
 * @param field that it is about, if one
 * @param params that the words for it need
 */
public record Finding(Reason reason, @Nullable Field field, Map<String, Object> params) {

    public Finding {
        params = Map.copyOf(params);
    }

    public static Finding of(Reason reason) {
        return new Finding(reason, null, Map.of());
    }

    public static Finding of(Reason reason, Field field) {
        return new Finding(reason, field, Map.of());
    }
}
