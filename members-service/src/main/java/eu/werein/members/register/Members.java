package eu.werein.members.register;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.MemberId;
import eu.werein.members.requests.Request;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of the bound partner. */
public interface Members {

    Optional<Member> find(MemberId id);

    /** The body's hash of the request that registered a member. */
    Optional<String> registeredBy(MemberId id);

    /** Keeps a new member with its events; false, and nothing kept, when the id exists. */
    boolean add(Member.Transition registered, Request request);

    /** Takes the step and keeps it with its events; empty when there is no such member. */
    Optional<Member> change(MemberId id, Function<Member, Member.Transition> step);

    /** Those of the given mailboxes that belong to members who have not left. */
    Set<EmailAddress> knownAmong(Collection<EmailAddress> mailboxes);

    /**
     * Which members a list shows, and from where on.
     *
     * @param text parts of names, accents and case aside; empty for all
     */
    record Query(String text, @Nullable MemberState state, @Nullable Position after, int limit) {}

    /**
     * A place in a list: everything after it is still to come.
     *
     * @param key by which the list is ordered
     */
    record Position(String key, MemberId id) {}

    /** A part of the list; the last one has no next place. */
    record Listing(List<Member> members, @Nullable Position next) {
        public Listing {
            members = List.copyOf(members);
        }
    }

    /** By family name, as people look names up. */
    Listing list(Query query);
}
