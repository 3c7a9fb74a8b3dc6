package eu.werein.events.answers;

import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.tenant.PartnerId;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody has said, and as whose member.
 *
 * @param person within this date's answers only
 * @param home a guest's is the host
 * @param memberId unique within her partner only; a guest's id
 * @param said her last requests, at most {@value #REMEMBERED}: those can come twice
 */
public record Answer(
        Pseudonym person, Who who, PartnerId home, String memberId, Word word, List<Said> said) {

    static final int REMEMBERED = 4;

    /**
     * By which a request that comes twice is recognised.
     *
     * @param key half of the one that is derived from caller and idempotency key
     * @param body hash of the request's body, to notice a key that is used for another request
     */
    public record Said(long key, int body) {

        static Said of(RequestKey key) {
            return new Said(key.value().getMostSignificantBits(), key.body());
        }
    }

    public Answer {
        said = List.copyOf(said);
    }

    public boolean ofMember() {
        return who == Who.MEMBER;
    }

    /** Whether a request has come before. */
    boolean has(RequestKey key) {
        return said.contains(Said.of(key));
    }

    /** Whether another request has come with the same key. */
    boolean hasKeyOf(RequestKey key) {
        return said.stream().anyMatch(each -> each.key() == Said.of(key).key());
    }

    /** Another word, of the same person, who may come as another partner's member now. */
    Answer then(PartnerId nextHome, String nextMember, Word next, RequestKey key) {
        List<Said> all = new ArrayList<>(said);
        all.add(Said.of(key));
        return new Answer(
                person,
                who,
                nextHome,
                nextMember,
                next,
                all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
    }
}
