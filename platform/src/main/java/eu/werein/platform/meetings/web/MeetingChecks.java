package eu.werein.platform.meetings.web;

import eu.werein.platform.meetings.Meeting;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.web.Forms;
import java.net.URI;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What constraints on single fields cannot say of when and where people meet. */
public final class MeetingChecks {

    /** How the address of an online meeting begins. */
    public static final String LINK = "https://[^\\s<>\"\\\\]+";

    private MeetingChecks() {}

    /**
     * @param pointer to the form in the body
     * @return whether there are hours in which people could meet
     */
    public static boolean hours(
            String pointer,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            @Nullable String zone,
            Forms.Findings findings) {
        if (startsAt != null && !isFullMinute(startsAt)) {
            findings.add(pointer + "/startsAt", "full-minute");
        }
        if (endsAt != null && !isFullMinute(endsAt)) {
            findings.add(pointer + "/endsAt", "full-minute");
        }
        boolean known = zone != null && Meeting.isZone(zone);
        if (zone != null && !known) {
            findings.add(pointer + "/zone", "zone-unknown");
        }
        boolean ordered = startsAt != null && endsAt != null && endsAt.isAfter(startsAt);
        if (known && startsAt != null && endsAt != null && !ordered) {
            findings.add(pointer + "/endsAt", "not-after-start");
        }
        return known && ordered;
    }

    private static boolean isFullMinute(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }

    /**
     * @param pointer to the form in the body
     */
    public static void place(
            String pointer,
            @Nullable String mode,
            @Nullable VenueRequest place,
            @Nullable String link,
            Forms.Findings findings) {
        if (mode != null && mode.matches(Mode.PATTERN)) {
            boolean online = Mode.of(mode) == Mode.ONLINE;
            if (online && place != null) {
                findings.add(pointer + "/place", "online");
            }
            if (!online && place == null) {
                findings.add(pointer + "/place", "required");
            }
        }
        if (link != null && !isAddress(link)) {
            findings.add(pointer + "/link", "link");
        }
    }

    private static boolean isAddress(String link) {
        try {
            return URI.create(link).getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
