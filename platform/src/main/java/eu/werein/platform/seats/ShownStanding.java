package eu.werein.platform.seats;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A standing in the words that everybody outside knows.
 *
 * @param standing {@code waiting}, {@code pending}, {@code offered}, {@code confirmed} or {@code
 *     gone}
 * @param reason why it is gone
 * @param until when seats that are pending or offered are lost
 */
public record ShownStanding(String standing, @Nullable String reason, @Nullable Instant until) {

    private static final String GONE = "gone";

    /**
     * @param cancelled whether all was cancelled, which the standing itself need not say
     */
    public static ShownStanding of(Standing standing, boolean cancelled) {
        if (cancelled && !isSettled(standing)) {
            return new ShownStanding(GONE, "cancelled", null);
        }
        return switch (standing) {
            case Standing.Waiting _ -> new ShownStanding("waiting", null, null);
            case Standing.Pending(Instant until, boolean _) ->
                    new ShownStanding("pending", null, until);
            case Standing.Offered(Instant until) -> new ShownStanding("offered", null, until);
            case Standing.Confirmed _ -> new ShownStanding("confirmed", null, null);
            case Standing.Gone(Standing.Reason reason) ->
                    new ShownStanding(GONE, reason(reason), null);
        };
    }

    public boolean isGone() {
        return standing.equals(GONE);
    }

    /** Gone for a reason of its own. */
    private static boolean isSettled(Standing standing) {
        return standing instanceof Standing.Gone(Standing.Reason reason)
                && reason != Standing.Reason.ENDED;
    }

    /** What ended with enrolment has expired. */
    private static String reason(Standing.Reason reason) {
        return switch (reason) {
            case LEFT, REFUSED, EXPIRED, DECLINED, LAPSED -> reason.name().toLowerCase(Locale.ROOT);
            case ENDED -> "expired";
        };
    }
}
