package eu.werein.members.register;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.platform.outbox.Request;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of the bound partner. */
public interface Members {

    Optional<Member> find(MemberId id);

    /** Whether she was there and is no more, in no record at all. */
    default boolean isErased(MemberId id) {
        return find(id).isEmpty() && mergedInto(id).isEmpty();
    }

    /** Whom a letter to her is to be addressed to; empty when she is not to be written to. */
    default Optional<Addressee> addressee(MemberId id) {
        return find(id).flatMap(Addressee::of);
    }

    /** Those of the given that are known, in no order. */
    List<Member> find(Collection<MemberId> ids);

    /** The record that another one has become a part of. */
    Optional<MemberId> mergedInto(MemberId id);

    /** The body's hash of the request that registered a member. */
    Optional<String> registeredBy(MemberId id);

    /** Keeps a new member with its events; false, and nothing kept, when the id exists. */
    boolean add(Member.Transition registered, Request request);

    /** As {@link #change(MemberId, Request, Function)}, for a step of our own. */
    default Optional<Member> change(MemberId id, Function<Member, Member.Transition> step) {
        return change(id, Request.OURS, step);
    }

    /**
     * Takes the step, once for a request, and keeps it with its events; empty when there is no such
     * member.
     */
    Optional<Member> change(MemberId id, Request request, Function<Member, Member.Transition> step);

    /** Those of the given mailboxes that belong to members who have not left. */
    Set<EmailAddress> knownAmong(Collection<EmailAddress> mailboxes);

    /** Some of those whom the partner's former tool knew under the number. */
    List<MemberId> withExternalId(String externalId);

    /**
     * @throws ExternalIdTaken when it is the number of anybody but this member
     */
    default void refuseIfTaken(@Nullable String externalId, MemberId member) {
        if (externalId != null
                && withExternalId(externalId).stream().anyMatch(id -> !id.equals(member))) {
            throw new ExternalIdTaken();
        }
    }

    /** Some of the active members whose membership has run out by that day. */
    List<MemberId> runOut(LocalDate today, int limit);

    /** How many members are in each state; none is left out. */
    Map<MemberState, Long> count();

    /**
     * Which members are meant.
     *
     * @param text parts of names, addresses and numbers; accents and case aside; empty for all
     * @param country ISO 3166-1 alpha-2
     * @param sector a section stands for its divisions as well
     * @param importId of the import that brought them
     */
    record Filter(
            String text,
            @Nullable MemberState state,
            @Nullable Language language,
            @Nullable String country,
            @Nullable Stage stage,
            @Nullable Sector sector,
            @Nullable String importId) {

        public static final Filter ALL = new Filter("", null, null, null, null, null, null);
    }

    /** Which part of a list is shown. */
    record Query(Filter filter, @Nullable Position after, int limit) {}

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

    /** Shows each of the members that are meant, in the list's order, however many they are. */
    default void forEach(Filter filter, Consumer<Member> each) {
        read(filter, members -> members.forEachRemaining(each));
    }

    /** As above, for a reader that asks for one after the other; it ends with the reader. */
    void read(Filter filter, Consumer<Iterator<Member>> reader);
}
