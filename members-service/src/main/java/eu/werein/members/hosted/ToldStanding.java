package eu.werein.members.hosted;

import eu.werein.members.hosted.Standing.Reason;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A standing in the words in which hosts tell it.
 *
 * @param reason why somebody is gone
 * @param until when seats that she is offered go to somebody else
 */
public record ToldStanding(String standing, @Nullable String reason, @Nullable Instant until) {

    public static ToldStanding of(Standing standing) {
        return switch (standing) {
            case Standing.Confirmed() -> new ToldStanding("confirmed", null, null);
            case Standing.Waiting() -> new ToldStanding("waiting", null, null);
            case Standing.Pending() -> new ToldStanding("pending", null, null);
            case Standing.Offered(var until) -> new ToldStanding("offered", null, until);
            case Standing.Gone(var reason) ->
                    new ToldStanding("gone", reason.name().toLowerCase(Locale.ROOT), null);
        };
    }

    /**
     * What it says.
     *
     * @throws IllegalArgumentException for a name that is no standing
     */
    public Standing said() {
        return switch (standing) {
            case "confirmed" -> new Standing.Confirmed();
            case "waiting" -> new Standing.Waiting();
            case "pending" -> new Standing.Pending();
            case "offered" -> new Standing.Offered(Objects.requireNonNull(until));
            case "gone" ->
                    new Standing.Gone(
                            Reason.valueOf(
                                    Objects.requireNonNull(reason).toUpperCase(Locale.ROOT)));
            default -> throw new IllegalArgumentException("no standing");
        };
    }
}
