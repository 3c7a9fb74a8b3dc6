package eu.werein.members.hosted.letters;

import eu.werein.members.hosted.Standing;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says besides whom it is to and what it is about.
 *
 * @param kind of its errand, which names its words
 * @param variant chooses between paragraphs of one purpose
 * @param values that the words mention
 * @param moments that they mention, as clocks of a place show it
 * @param instants that they mention, which are of no place: clocks where she lives count
 */
public record Message(
        String kind,
        @Nullable String variant,
        Map<String, String> values,
        Map<String, ZonedDateTime> moments,
        Map<String, Instant> instants) {

    public Message {
        values = Map.copyOf(values);
        moments = Map.copyOf(moments);
        instants = Map.copyOf(instants);
    }

    public static Message of(String kind) {
        return new Message(kind, null, Map.of(), Map.of(), Map.of());
    }

    /** About how somebody stands. */
    public static Message of(String kind, Standing standing) {
        return switch (standing) {
            case Standing.Offered(var until) ->
                    new Message(kind, null, Map.of(), Map.of(), Map.of("deadline", until));
            case Standing.Gone(var reason) ->
                    of(kind).variant(reason.name().toLowerCase(Locale.ROOT));
            case Standing.Confirmed _, Standing.Waiting _, Standing.Pending _ -> of(kind);
        };
    }

    /** With the paragraphs of a variant. */
    public Message variant(String name) {
        return new Message(kind, name, values, moments, instants);
    }

    /** With something that the words mention. */
    public Message saying(String key, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(key, value);
        return new Message(kind, variant, more, moments, instants);
    }

    /** With a moment. */
    public Message at(String key, ZonedDateTime moment) {
        Map<String, ZonedDateTime> more = new HashMap<>(moments);
        more.put(key, moment);
        return new Message(kind, variant, values, more, instants);
    }
}
