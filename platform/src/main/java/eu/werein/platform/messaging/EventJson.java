package eu.werein.platform.messaging;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data of events as JSON. Readers redeclare only the fields that they need: contracts grow, so
 * unknown ones are passed over, unlike in requests.
 */
public final class EventJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private EventJson() {}

    /**
     * @throws tools.jackson.core.JacksonException when the data does not fit the type
     */
    public static <T> T read(Event event, Class<T> type) {
        return MAPPER.readValue(event.data(), type);
    }

    /** As above, of data that was kept as text. */
    public static <T> T read(String data, Class<T> type) {
        return MAPPER.readValue(data, type);
    }

    public static String write(Object data) {
        return MAPPER.writeValueAsString(data);
    }
}
