package eu.werein.members.hosted.letters;

import eu.werein.members.hosted.Standing;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of letters about how somebody stands.
 *
 * @param about names what she takes part in, in the kinds
 */
public record StandingLetters(String about) {

    private static final String MAIL = "mail/";
    private static final String CONFIRMED = "confirmed";
    private static final String WAITING = "waiting";
    private static final String OFFERED = "offered";
    private static final String GONE = "gone";

    /** One of another purpose. */
    public String kind(String purpose) {
        return MAIL + about + "-" + purpose;
    }

    /** What the words of a letter of this kind are found by. */
    public static String purpose(String kind) {
        return kind.substring(MAIL.length());
    }

    public Set<String> kinds() {
        return Stream.of(CONFIRMED, WAITING, OFFERED, GONE)
                .map(this::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The letter about a standing; none about what she has just done herself, or been answered. */
    public Optional<String> kind(Standing standing) {
        return switch (standing) {
            case Standing.Confirmed() -> Optional.of(kind(CONFIRMED));
            case Standing.Waiting() -> Optional.of(kind(WAITING));
            case Standing.Pending() -> Optional.empty();
            case Standing.Offered _ -> Optional.of(kind(OFFERED));
            case Standing.Gone(var reason) ->
                    switch (reason) {
                        case LEFT, REFUSED, ENDED -> Optional.empty();
                        case EXPIRED, LAPSED, DECLINED, CANCELLED -> Optional.of(kind(GONE));
                    };
        };
    }
}
