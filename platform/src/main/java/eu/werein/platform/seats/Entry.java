package eu.werein.platform.seats;

import eu.werein.platform.seats.Standing.Confirmed;
import eu.werein.platform.seats.Standing.Gone;
import eu.werein.platform.seats.Standing.Offered;
import eu.werein.platform.seats.Standing.Pending;
import eu.werein.platform.seats.Standing.Waiting;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A party in a plan. Who is gone keeps an entry until she comes again, so that she can read why;
 * her last requests can come twice also after that.
 *
 * @param turn the smaller one comes first: as they came and, once it is decided, as it was decided
 * @param body hash of the body of the request that made it
 * @param told what that request was told
 * @param given answers to the last requests after that, at most {@value #REMEMBERED}
 * @param former enrolments in whose place it is, the last ones, at most {@value #REMEMBERED}
 */
public record Entry(
        EnrolmentId id,
        int turn,
        PartnerId partner,
        Party party,
        int points,
        boolean agreed,
        Standing standing,
        int body,
        Answer told,
        List<Answer.Given> given,
        List<Former> former) {

    static final int REMEMBERED = 4;

    public Entry {
        given = List.copyOf(given);
        former = List.copyOf(former);
    }

    /** The seats it holds: confirmed, offered and pending ones. */
    public int held() {
        return switch (standing) {
            case Pending _, Offered _, Confirmed _ -> party.size();
            case Waiting _, Gone _ -> 0;
        };
    }

    boolean waits() {
        return standing instanceof Waiting;
    }

    boolean gone() {
        return standing instanceof Gone;
    }

    /** When it loses its seats unless somebody answers. */
    Optional<Instant> until() {
        return switch (standing) {
            case Pending(Instant until, boolean _) -> Optional.of(until);
            case Offered(Instant until) -> Optional.of(until);
            case Waiting _, Confirmed _, Gone _ -> Optional.empty();
        };
    }

    /** The seats are an offer, or would become one. */
    boolean offered() {
        return switch (standing) {
            case Offered _ -> true;
            case Pending(Instant _, boolean promoted) -> promoted;
            case Waiting _, Confirmed _, Gone _ -> false;
        };
    }

    Entry at(int next) {
        return new Entry(
                id, next, partner, party, points, agreed, standing, body, told, given, former);
    }

    /** Whoever is gone leaves only who led. */
    Entry standing(Standing next) {
        Party staying = next instanceof Gone ? Party.of(party.leader()) : party;
        return new Entry(
                id, turn, partner, staying, points, agreed, next, body, told, given, former);
    }

    Entry party(Party next) {
        return new Entry(
                id, turn, partner, next, points, agreed, standing, body, told, given, former);
    }

    /** Once agreed, always agreed. */
    Entry answered(RequestKey key, Answer answer) {
        boolean yes = agreed || answer == Answer.AGREED;
        List<Answer.Given> last = last(given, List.of(new Answer.Given(key, answer)));
        return new Entry(id, turn, partner, party, points, yes, standing, body, told, last, former);
    }

    /** What whoever comes in its place remembers of it. */
    Former leaving() {
        return new Former(id, body, told, given);
    }

    /** Those that are remembered when some are added. */
    static <T> List<T> last(List<T> remembered, List<T> added) {
        List<T> all = new ArrayList<>(remembered);
        all.addAll(added);
        return all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
    }
}
