package eu.werein.members.guests.messaging;

import eu.werein.members.guests.Guest;
import eu.werein.members.guests.GuestEvent;
import eu.werein.platform.outbox.DomainEvent;
import java.time.LocalDate;
import java.util.Set;

/** What guests tell the other services: that somebody comes or does not, never who it is. */
public final class GuestMessages {

    public static final String TOPIC = "members.guest.v1";
    static final String COMES = "members.guest-comes.v1";
    static final String WITHDREW = "members.guest-withdrew.v1";

    /** All types of events that guests tell. */
    public static final Set<String> TYPES = Set.of(COMES, WITHDREW);

    private GuestMessages() {}

    /** The event as it is told. */
    public static DomainEvent of(GuestEvent event) {
        String type =
                switch (event) {
                    case GuestEvent.Comes _ -> COMES;
                    case GuestEvent.Withdrew _ -> WITHDREW;
                };
        return new DomainEvent(TOPIC, type, data(event.guest()));
    }

    private static GuestData data(Guest guest) {
        return new GuestData(
                guest.id().value(), guest.date().gathering(), guest.date().date(), guest.people());
    }

    /**
     * The data of every guest event.
     *
     * @param date that the occurrence was planned for
     * @param people who come with her, herself included, 1 to 4
     */
    record GuestData(String guestId, String gatheringId, LocalDate date, int people) {}
}
