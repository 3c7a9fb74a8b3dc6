package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of the bound partner, many at a time. */
public interface MemberBatches {

    /**
     * A member as far as she can be found again.
     *
     * @param importId that brought her, if one did
     */
    record Known(MemberId id, MatchKeys keys, @Nullable String importId) {}

    /** Everybody, one after the other, so that no more than one need be in memory. */
    void forEach(Consumer<Known> each);

    /** Whoever's record was changed since then. */
    void forEachChangedSince(Instant since, Consumer<Known> each);

    Map<MemberId, Member> find(Collection<MemberId> ids);

    /**
     * Somebody new.
     *
     * @param key tells a repeated attempt that it was this one who wrote her
     */
    record Birth(Member.Transition registered, String key) {}

    /**
     * A step of somebody known.
     *
     * @param version at which it is to be taken; at no other
     * @param key as above
     */
    record Step(
            MemberId id,
            long version,
            Function<Member, Member.Transition> transition,
            String key) {}

    /**
     * What became of a batch: each member for herself.
     *
     * @param applied now, or by an earlier attempt with the same key
     * @param refused the id exists already, or somebody else has changed her
     */
    record Applied(Set<MemberId> applied, Set<MemberId> refused) {
        public Applied {
            applied = Set.copyOf(applied);
            refused = Set.copyOf(refused);
        }
    }

    Applied addAll(List<Birth> births);

    Applied changeAll(List<Step> steps);
}
