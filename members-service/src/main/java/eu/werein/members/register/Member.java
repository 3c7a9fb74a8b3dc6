package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import eu.werein.members.register.HistoryEntry.Kind;
import eu.werein.platform.access.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person in a partner's register. Whoever is erased is not read back: of her nothing remains but
 * that the id was hers.
 *
 * @param version counts the changes from 1
 * @param roles that her account begins with
 * @param history the latest last, at most {@value #HISTORY_KEPT} entries
 * @param mergedInto the record that an erased one has become a part of, if it has
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
        List<HistoryEntry> history,
        @Nullable MemberId mergedInto) {

    static final int HISTORY_KEPT = 100;

    public Member {
        roles = Set.copyOf(roles);
        history = List.copyOf(history);
    }

    /** Somebody who is nobody else's record as well. */
    public Member(
            MemberId id,
            long version,
            MemberState state,
            Particulars particulars,
            Period period,
            Origin origin,
            @Nullable String externalId,
            Set<Role> roles,
            List<HistoryEntry> history) {
        this(id, version, state, particulars, period, origin, externalId, roles, history, null);
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

    /** Sets what is known of her; others are told only of what they may know. */
    Transition edit(RegisterEntry told, Occasion occasion) {
        List<String> fields = EntryFields.differing(entry(), told);
        if (fields.isEmpty()) {
            return Transition.unchanged(this);
        }
        Member edited = knownAs(told).noting(HistoryEntry.edited(fields, occasion));
        return becoming(edited);
    }

    private static List<MemberEvent> changed(Member member) {
        return List.of(new MemberEvent.Changed(member));
    }

    /**
     * @throws HasLeft when she is not a member any more
     */
    void refuseIfLeft() {
        if (state == MemberState.LEFT) {
            throw new HasLeft();
        }
    }

    /** Sets what a file tells of her; others are told only of what they may know. */
    Transition amend(RegisterEntry told, List<String> fields, String importId, Occasion occasion) {
        List<HistoryEntry> noted = new ArrayList<>(history);
        // Drops nothing, so that it can be taken back as it was; the next edit will.
        noted.add(HistoryEntry.imported(importId, fields, occasion));
        return becoming(knownAs(told).remembering(noted));
    }

    /** Is again what she was before a file told something else. */
    Transition takeBack(RegisterEntry before, String importId) {
        return becoming(
                knownAs(before)
                        .remembering(
                                history.stream()
                                        .filter(entry -> !importId.equals(entry.other()))
                                        .toList()));
    }

    private Transition becoming(Member next) {
        return new Transition(next, next.outline().equals(outline()) ? List.of() : changed(next));
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

    /**
     * Is a member again after she had lapsed or left. What was paid for until a day that has passed
     * counts no more, or she would lapse at once.
     */
    Transition comeBack(LocalDate today, Occasion occasion) {
        return switch (state) {
            case LAPSED, LEFT -> {
                Period agreed =
                        period.hasRunOut(today) ? new Period(period.joinedOn(), null) : period;
                Member back =
                        in(MemberState.ACTIVE, agreed)
                                .noting(HistoryEntry.of(Kind.RETURNED, occasion));
                yield new Transition(back, changed(back));
            }
            case ACTIVE, GUEST, ERASED -> Transition.unchanged(this);
        };
    }

    /**
     * Takes another record of hers in: what is empty here is filled from it, its history goes on
     * here. Told even if nothing that others know has changed: by it the other record's end is
     * finished after a crash.
     */
    Transition takeIn(Member other, Set<String> take, Occasion occasion) {
        RegisterEntry filled = EntryFields.filled(entry(), RegisterEntry.of(other), take);
        List<HistoryEntry> both =
                Stream.concat(other.history.stream(), history.stream())
                        .sorted(Comparator.comparing(entry -> entry.occasion().at()))
                        .toList();
        List<String> fields = EntryFields.differing(entry(), filled);
        Member merged =
                knownAs(filled)
                        .remembering(both)
                        .noting(HistoryEntry.merged(other, fields, occasion));
        return new Transition(merged, changed(merged));
    }

    /**
     * Becomes a part of another record, of the same person; nothing else is known of her here.
     *
     * @param seen the version of this record that the other has taken in: what was changed since is
     *     not lost
     */
    Transition goInto(MemberId record, long seen) {
        if (version != seen) {
            return Transition.unchanged(this);
        }
        Member gone =
                new Member(
                        id,
                        version,
                        MemberState.ERASED,
                        particulars,
                        period,
                        origin,
                        externalId,
                        roles,
                        history,
                        record);
        return new Transition(gone, List.of(new MemberEvent.Left(gone)));
    }

    /** Forgets her but for her id. The event still says where she counted. */
    Transition erase() {
        Member erased = in(MemberState.ERASED, period);
        return new Transition(erased, List.of(new MemberEvent.Left(erased)));
    }

    /** What others may know of her. */
    public Outline outline() {
        return Outline.of(this);
    }

    private RegisterEntry entry() {
        return RegisterEntry.of(this);
    }

    /** The same member with something else known of her; nothing is noted. */
    public Member knownAs(RegisterEntry told) {
        return new Member(
                id,
                version,
                state,
                told.particulars(),
                told.period(),
                origin,
                told.externalId(),
                roles,
                history);
    }

    private Member in(MemberState next, Period agreed) {
        return new Member(
                id, version, next, particulars, agreed, origin, externalId, roles, history);
    }

    private Member noting(HistoryEntry entry) {
        List<HistoryEntry> entries = new ArrayList<>(history);
        entries.add(entry);
        int surplus = Math.max(0, entries.size() - HISTORY_KEPT);
        return remembering(entries.subList(surplus, entries.size()));
    }

    private Member remembering(List<HistoryEntry> entries) {
        return new Member(
                id, version, state, particulars, period, origin, externalId, roles, entries);
    }

    /** The same member at the version that a store has given her. */
    public Member at(long stored) {
        return new Member(
                id,
                stored,
                state,
                particulars,
                period,
                origin,
                externalId,
                roles,
                history,
                mergedInto);
    }

    @Override
    public String toString() {
        return "Member[" + id + "]";
    }
}
