package eu.werein.events.schools;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a calendar is kept: by https, at the usual port, with nobody's name and password in it.
 * Whether it leads to a public network is seen when it is followed, for names may change what they
 * mean.
 */
public record CalendarLink(URI address) {

    /** The longest that is taken. */
    public static final int LONGEST = 2_000;

    private static final int USUAL_PORT = 443;

    public CalendarLink {
        if (!isOurs(address)) {
            throw new IllegalArgumentException("no link that is followed");
        }
    }

    private static boolean isOurs(URI address) {
        return "https".equals(address.getScheme())
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null
                && (address.getPort() < 0 || address.getPort() == USUAL_PORT)
                && address.toString().length() <= LONGEST;
    }

    /** Empty for what is no link that is followed. */
    public static Optional<CalendarLink> parse(String text) {
        try {
            URI address = new URI(text);
            return isOurs(address) ? Optional.of(new CalendarLink(address)) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /** Nothing that could end up in a log: some links open a calendar to whoever has them. */
    @Override
    public String toString() {
        return "link to " + address.getHost();
    }
}
