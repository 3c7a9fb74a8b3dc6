package eu.werein.events.feeds;

import eu.werein.events.catalogue.Entry;
import eu.werein.platform.meetings.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes gatherings as calendars read them. The same gatherings are the same bytes. */
public interface CalendarText {

    /**
     * @param name of the calendar
     * @param wish the language that is preferred; each text's own fallback where there is none
     * @param now what is long over, or was cancelled long ago, is not in it any more
     */
    byte[] of(String name, List<Entry> entries, @Nullable Language wish, Instant now);

    /**
     * As above, for one person: it shows what she comes to, what she may come to, and in which time
     * she is free.
     */
    byte[] ofPerson(
            String name,
            List<Entry> entries,
            Answered answered,
            @Nullable Language wish,
            Instant now);
}
