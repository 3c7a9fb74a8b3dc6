package eu.werein.platform.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What somebody is within one partner. */
public enum Role {
    @JsonProperty("member")
    MEMBER,
    @JsonProperty("trainer")
    TRAINER,
    @JsonProperty("organiser")
    ORGANISER,
    @JsonProperty("coordinator")
    COORDINATOR;

    /** The name on the wire and in the store. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for a name that is no role
     */
    public static Role of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
