package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import eu.werein.members.register.HistoryEntry.Kind;
import eu.werein.platform.access.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person in a partner's register. Whoever is erased is not read back: of her nothing remains but
 * that the id was hers.
 *
 * @param version counts the changes from 1
 * @param roles that her account begins with
 * @param history the latest last, at most {@value #HISTORY_KEPT} entries
 */
public record Member(
        MemberId id,
        long version,
        MemberState state,
        Particulars particulars,
        Period period,
        Origin origin,
        @Nullable String externalId,
        Set<Role> roles,
        List<HistoryEntry> history) {

    static final int HISTORY_KEPT = 100;

    public Member {
        roles = Set.copyOf(roles);
        history = List.copyOf(history);
    }

    /** A member after a step, and what is to be told of the step. */
    public record Transition(Member after, List<MemberEvent> events) {
        public Transition {
            events = List.copyOf(events);
        }

        static Transition unchanged(Member member) {
            return new Transition(member, List.of());
        }
    }

    static Transition register(MemberId id, NewMember person, Occasion occasion) {
        String importId = person.origin().importId();
        HistoryEntry beginning =
                importId == null
                        ? HistoryEntry.of(Kind.REGISTERED, occasion)
                        : HistoryEntry.imported(importId, List.of(), occasion);
        Member registered =
                new Member(
                        id,
                        1,
                        MemberState.ACTIVE,
                        person.particulars(),
                        person.period(),
                        person.origin(),
                        person.externalId(),
                        person.roles(),
                        List.of(beginning));
        return new Transition(registered, List.of(new MemberEvent.Registered(registered)));
    }

    /** Sets what is known of her; events are told only of what others may know. */
    Transition edit(
            Particulars known,
            Period agreed,
            @Nullable String externalNumber,
            List<String> fields,
            Occasion occasion) {
        if (fields.isEmpty()) {
            return Transition.unchanged(this);
        }
        Member edited =
                new Member(
                                id,
                                version,
                                state,
                                known,
                                agreed,
                                origin,
                                externalNumber,
                                roles,
                                history)
                        .noting(HistoryEntry.edited(fields, occasion));
        return new Transition(edited, List.of(new MemberEvent.Changed(edited)));
    }

    /** Pays on; whoever had lapsed is active again. */
    Transition renew(LocalDate until, Occasion occasion) {
        return switch (state) {
            case ACTIVE, LAPSED -> {
                Member renewed =
                        in(MemberState.ACTIVE, new Period(period.joinedOn(), until))
                                .noting(HistoryEntry.renewed(until, occasion));
                yield new Transition(renewed, List.of(new MemberEvent.Renewed(renewed)));
            }
            case GUEST, LEFT, ERASED -> Transition.unchanged(this);
        };
    }

    /** Does not count as a member until she renews. */
    Transition lapse(Occasion occasion) {
        return switch (state) {
            case ACTIVE -> {
                Member lapsed =
                        in(MemberState.LAPSED, period)
                                .noting(HistoryEntry.of(Kind.LAPSED, occasion));
                yield new Transition(lapsed, List.of(new MemberEvent.Lapsed(lapsed)));
            }
            case LAPSED, GUEST, LEFT, ERASED -> Transition.unchanged(this);
        };
    }

    /** Leaving twice changes nothing. */
    Transition leave(Occasion occasion) {
        return switch (state) {
            case ACTIVE, LAPSED, GUEST -> {
                Member left =
                        in(MemberState.LEFT, period).noting(HistoryEntry.of(Kind.LEFT, occasion));
                yield new Transition(left, List.of(new MemberEvent.Left(left)));
            }
            case LEFT, ERASED -> Transition.unchanged(this);
        };
    }

    /** Is a member again after she had lapsed or left. */
    Transition comeBack(Occasion occasion) {
        return switch (state) {
            case LAPSED, LEFT -> {
                Member back =
                        in(MemberState.ACTIVE, period)
                                .noting(HistoryEntry.of(Kind.RETURNED, occasion));
                yield new Transition(back, List.of(new MemberEvent.Changed(back)));
            }
            case ACTIVE, GUEST, ERASED -> Transition.unchanged(this);
        };
    }

    /** Forgets her but for her id. The event still says where she counted. */
    Transition erase() {
        Member erased = in(MemberState.ERASED, period);
        return new Transition(erased, List.of(new MemberEvent.Left(erased)));
    }

    private Member in(MemberState next, Period agreed) {
        return new Member(
                id, version, next, particulars, agreed, origin, externalId, roles, history);
    }

    private Member noting(HistoryEntry entry) {
        List<HistoryEntry> entries = new ArrayList<>(history);
        entries.add(entry);
        int surplus = Math.max(0, entries.size() - HISTORY_KEPT);
        return new Member(
                id,
                version,
                state,
                particulars,
                period,
                origin,
                externalId,
                roles,
                entries.subList(surplus, entries.size()));
    }

    /** The same member at the version that a store has given her. */
    public Member at(long stored) {
        return new Member(
                id, stored, state, particulars, period, origin, externalId, roles, history);
    }

    @Override
    public String toString() {
        return "Member[" + id + "]";
    }
}
