package eu.werein.events.schools;

import java.io.IOException;
import java.io.InputStream;

/** Where calendars are kept that are none of ours. */
public interface CalendarSite {

    /** Reads what a link leads to. */
    interface Reading<T> {
        T read(InputStream calendar) throws IOException;
    }

    /**
     * Follows a link into a public network, and nowhere else from there.
     *
     * @throws CalendarRefused when it cannot be followed, or what it leads to cannot be read
     */
    <T> T follow(CalendarLink link, Reading<T> reading);
}
