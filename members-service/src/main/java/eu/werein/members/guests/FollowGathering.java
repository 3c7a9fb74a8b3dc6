package eu.werein.members.guests;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what a host has changed, and has those hear of it who come as guests. */
public final class FollowGathering {

    private final OpenGatherings gatherings;
    private final Guests guests;
    private final Letters letters;

    FollowGathering(OpenGatherings gatherings, Guests guests, Letters letters) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.letters = letters;
    }

    /**
     * May be told twice.
     *
     * @param moved dates that this version has put elsewhere
     * @param cancelled dates that this version has taken back
     */
    public void changed(OpenGathering gathering, List<LocalDate> moved, List<LocalDate> cancelled) {
        gatherings.keep(gathering);
        moved.forEach(date -> move(new GatheringDate(gathering.id(), date)));
        moved.stream()
                .flatMap(date -> coming(gathering, date))
                .forEach(guest -> tellMoved(guest, gathering.version()));
        cancelled.stream()
                .flatMap(date -> coming(gathering, date))
                .forEach(guest -> letters.cancelled(guest.id(), gathering.version()));
    }

    /**
     * To where it is as far as is known: a newer version may be known than the one that is told.
     */
    private void move(GatheringDate date) {
        gatherings
                .find(date.gathering())
                .flatMap(known -> known.on(date.date()))
                .ifPresent(
                        planned ->
                                guests.at(date)
                                        .forEach(guest -> change(guest.id(), planned.starts())));
    }

    private void change(GuestId id, ZonedDateTime starts) {
        guests.change(id, guest -> Transition.untold(guest.movedTo(starts)));
    }

    private void tellMoved(Guest guest, long version) {
        letters.moved(guest.id(), version);
        letters.remind(guest);
    }

    /** Those who mean to come and have not lost their seats. */
    private Stream<Guest> coming(OpenGathering gathering, LocalDate date) {
        return guests.at(new GatheringDate(gathering.id(), date)).stream().filter(Guest::comes);
    }
}
