package eu.werein.members.guests;

import eu.werein.members.guests.GuestState.Asked;
import eu.werein.members.guests.GuestState.Coming;
import eu.werein.members.guests.GuestState.Decided;
import eu.werein.members.guests.GuestState.Forgotten;
import eu.werein.members.guests.GuestState.Withdrawn;
import eu.werein.members.hosted.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Somebody without an account at one date of a gathering.
 *
 * @param starts when people meet on it, where they meet
 * @param people who come with her, herself included, 1 to 4
 * @param askedAt when she asked last, before she confirmed it
 * @param heard sequence of the event that told her standing; 0 before the first
 */
public record Guest(
        GuestId id,
        long version,
        GatheringDate date,
        ZonedDateTime starts,
        int people,
        Instant askedAt,
        GuestState state,
        long heard) {

    /** A party is she and up to three others. */
    public static final int LARGEST_PARTY = 4;

    /** How long she has to confirm that the mailbox is hers. */
    public static final Duration TIME_TO_CONFIRM = Duration.ofDays(2);

    /** How long she is known after people have met. */
    public static final Duration KNOWN_AFTER = Duration.ofDays(30);

    /**
     * @throws IllegalArgumentException when it is no party
     */
    public Guest {
        if (people < 1 || people > LARGEST_PARTY) {
            throw new IllegalArgumentException("not a party");
        }
    }

    /** What she asks for. */
    record Wish(Visitor visitor, int people) {}

    static Guest ask(GuestId id, GatheringDate date, ZonedDateTime starts, Wish wish, Instant now) {
        return new Guest(id, 1, date, starts, wish.people(), now, new Asked(wish.visitor()), 0);
    }

    /**
     * Until she has confirmed, the form that was sent last counts; so it does when she has lost her
     * place. Whoever comes already changes nothing by it.
     */
    Guest askAgain(Wish wish, Instant now) {
        return switch (state) {
            case Asked _ -> asked(wish, now);
            case Decided(Visitor _, Standing.Gone _) -> asked(wish, now);
            case Coming _, Decided _, Withdrawn _, Forgotten _ -> this;
        };
    }

    private Guest asked(Wish wish, Instant now) {
        return new Guest(
                id, version, date, starts, wish.people(), now, new Asked(wish.visitor()), heard);
    }

    /** Opening the link once more changes nothing. */
    Transition confirm() {
        return state instanceof Asked(Visitor visitor)
                ? Transition.of(new GuestEvent.Comes(with(new Coming(visitor))))
                : Transition.untold(this);
    }

    /** Takes the seat that she is offered; whether she still gets it is told as her standing. */
    Transition take() {
        return state instanceof Decided(Visitor visitor, Standing.Offered _)
                ? Transition.of(new GuestEvent.Comes(with(new Coming(visitor))))
                : Transition.untold(this);
    }

    /** She does not come: nothing is known of her any more. */
    Transition withdraw() {
        return switch (state) {
            case Asked _ -> Transition.untold(with(new Withdrawn()));
            case Coming _, Decided _ ->
                    Transition.of(new GuestEvent.Withdrew(with(new Withdrawn())));
            case Withdrawn _, Forgotten _ -> Transition.untold(this);
        };
    }

    /** What is older than what is known changes nothing, and nobody stands who does not come. */
    Guest told(Standing standing, long sequence) {
        return switch (state) {
            case Coming(Visitor visitor) ->
                    sequence > heard ? at(visitor, standing, sequence) : this;
            case Decided(Visitor visitor, Standing known) ->
                    sequence > heard && !standing.equals(known)
                            ? at(visitor, standing, sequence)
                            : this;
            case Asked _, Withdrawn _, Forgotten _ -> this;
        };
    }

    private Guest at(Visitor visitor, Standing standing, long sequence) {
        return new Guest(
                id,
                version,
                date,
                starts,
                people,
                askedAt,
                new Decided(visitor, standing),
                sequence);
    }

    Guest movedTo(ZonedDateTime next) {
        return new Guest(id, version, date, next, people, askedAt, state, heard);
    }

    /** Forgotten when nobody has confirmed in time, and some time after people have met. */
    Guest forget(Instant now) {
        return forgottenAt().filter(due -> !due.isAfter(now)).isPresent()
                ? with(new Forgotten())
                : this;
    }

    /** From when on she must not be known; empty when she is not. */
    public Optional<Instant> forgottenAt() {
        return switch (state) {
            case Asked _ -> Optional.of(askedAt.plus(TIME_TO_CONFIRM));
            case Coming _, Decided _ -> Optional.of(starts.toInstant().plus(KNOWN_AFTER));
            case Withdrawn _, Forgotten _ -> Optional.empty();
        };
    }

    /** Empty when she is not known any more. */
    public Optional<Visitor> visitor() {
        return switch (state) {
            case Asked(Visitor visitor) -> Optional.of(visitor);
            case Coming(Visitor visitor) -> Optional.of(visitor);
            case Decided(Visitor visitor, Standing _) -> Optional.of(visitor);
            case Withdrawn _, Forgotten _ -> Optional.empty();
        };
    }

    /** Where she stands; empty before it is decided, and when she does not come. */
    public Optional<Standing> standing() {
        return state instanceof Decided(Visitor _, Standing standing)
                ? Optional.of(standing)
                : Optional.empty();
    }

    public boolean hasSeat() {
        return state instanceof Decided(Visitor _, Standing.Confirmed _);
    }

    /** Whether she means to come, and has not lost her place. */
    public boolean comes() {
        return switch (state) {
            case Coming _ -> true;
            case Decided(Visitor _, Standing standing) -> !(standing instanceof Standing.Gone);
            case Asked _, Withdrawn _, Forgotten _ -> false;
        };
    }

    public Guest at(long next) {
        return new Guest(id, next, date, starts, people, askedAt, state, heard);
    }

    private Guest with(GuestState next) {
        return new Guest(id, version, date, starts, people, askedAt, next, heard);
    }
}
