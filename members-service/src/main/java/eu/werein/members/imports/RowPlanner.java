package eu.werein.members.imports;

import eu.werein.members.consent.Purpose;
import eu.werein.members.imports.MatchIndex.Person;
import eu.werein.members.imports.judging.Draft;
import eu.werein.members.imports.judging.Finding;
import eu.werein.members.imports.judging.Reason;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.PersonName;
import eu.werein.members.register.MatchKeys;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.RegisterEntry;
import eu.werein.members.template.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Decides what is to be done with each row of one file, in the order of the rows. Who is meant is
 * told by the one rule that form and register keep, too.
 */
final class RowPlanner {

    /** What the register holds of those that may be meant. */
    interface Register {
        Map<MemberId, Member> members(Collection<MemberId> ids);

        Map<MemberId, Set<Purpose>> refusals(Collection<MemberId> ids);
    }

    /** A row that can be used, and whom it may mean. */
    private record Meant(Draft draft, DraftedEntry entry, MatchKeys keys, MemberId member) {}

    private final MatchIndex index;
    private final Register register;
    private final Defaults defaults;
    private final Function<Integer, MemberId> ids;
    private final Map<MemberId, Integer> claimed = new HashMap<>();

    /**
     * @param index of whoever is in the register; whoever the file brings is added
     * @param ids of new members by row
     */
    RowPlanner(
            MatchIndex index,
            Register register,
            Defaults defaults,
            Function<Integer, MemberId> ids) {
        this.index = index;
        this.register = register;
        this.defaults = defaults;
        this.ids = ids;
    }

    List<PlannedRow> plan(List<Draft> drafts) {
        List<Object> steps = new ArrayList<>();
        for (Draft draft : drafts) {
            steps.add(look(draft));
        }
        List<MemberId> wanted = steps.stream().flatMap(RowPlanner::member).toList();
        Map<MemberId, Member> members = register.members(wanted);
        Map<MemberId, Set<Purpose>> refused = register.refusals(members.keySet());
        return steps.stream()
                .map(
                        step ->
                                step instanceof Meant meant
                                        ? decide(meant, members, refused)
                                        : (PlannedRow) step)
                .toList();
    }

    private static Stream<MemberId> member(Object step) {
        return step instanceof Meant meant ? Stream.of(meant.member()) : Stream.empty();
    }

    /** Either decided already, or whom it means. */
    private Object look(Draft draft) {
        String given = draft.givenName();
        String family = draft.familyName();
        if (draft.verdict() == Draft.Verdict.SKIPPED) {
            return new PlannedRow.Skip(draft.row(), called(draft), null, draft.findings());
        }
        if (draft.verdict() == Draft.Verdict.REJECTED || given == null || family == null) {
            return new PlannedRow.Reject(draft.row(), called(draft), draft.findings());
        }
        PersonName name = new PersonName(given, family);
        MatchKeys keys =
                MatchKeys.of(
                        draft.memberId(),
                        draft.externalId(),
                        name,
                        draft.birthDate(),
                        draft.email(),
                        draft.phone(),
                        draft.place());
        return match(draft, keys, new DraftedEntry(draft, name));
    }

    private Object match(Draft draft, MatchKeys keys, DraftedEntry entry) {
        Optional<Person> same = index.same(keys);
        Optional<Person> holder = index.withExternalId(keys);
        if (holder.isPresent() && !holder.equals(same)) {
            return new PlannedRow.Reject(
                    draft.row(),
                    called(draft),
                    with(draft, Finding.of(Reason.EXTERNAL_ID_TAKEN, Field.EXTERNAL_ID)));
        }
        return switch (same.orElse(null)) {
            case null -> {
                List<Finding> findings = with(draft, duplicates(keys));
                index.add(draft.row(), keys);
                yield new PlannedRow.Create(
                        draft.row(),
                        ids.apply(draft.row()),
                        entry.fresh(defaults),
                        purposes(draft),
                        findings);
            }
            case Person.InFile(int row) -> sameInFile(draft, row);
            case Person.InRegister(MemberId member) -> {
                Integer before = claimed.putIfAbsent(member, draft.row());
                if (before != null) {
                    yield sameInFile(draft, before);
                }
                index.add(draft.row(), keys);
                yield new Meant(draft, entry, keys, member);
            }
        };
    }

    private static PlannedRow sameInFile(Draft draft, int row) {
        return new PlannedRow.Skip(
                draft.row(),
                called(draft),
                null,
                with(draft, new Finding(Reason.SAME_PERSON_IN_FILE, null, Map.of("row", row))));
    }

    /** Somebody of another name who has the same mailbox or telephone: perhaps she herself. */
    private Optional<Finding> duplicates(MatchKeys keys) {
        return index.withMailbox(keys)
                .map(other -> duplicate("email", Field.EMAIL, other))
                .or(
                        () ->
                                index.withPhone(keys)
                                        .map(other -> duplicate("phone", Field.PHONE, other)));
    }

    private static Finding duplicate(String by, Field field, Person other) {
        return switch (other) {
            case Person.InFile(int row) ->
                    new Finding(Reason.POSSIBLE_DUPLICATE, field, Map.of("by", by, "row", row));
            case Person.InRegister(MemberId member) ->
                    new Finding(
                            Reason.POSSIBLE_DUPLICATE,
                            field,
                            Map.of("by", by, "memberId", member.value()));
        };
    }

    private PlannedRow decide(
            Meant meant, Map<MemberId, Member> members, Map<MemberId, Set<Purpose>> refused) {
        Draft draft = meant.draft();
        Member member = members.get(meant.member());
        if (member == null || !isSame(meant.keys(), MatchKeys.of(member))) {
            // Erased, or changed, while the plan was being made.
            return new PlannedRow.Create(
                    draft.row(),
                    ids.apply(draft.row()),
                    meant.entry().fresh(defaults),
                    purposes(draft),
                    draft.findings());
        }
        if (member.state() == MemberState.LEFT) {
            return skip(draft, member, Reason.HAS_LEFT);
        }
        RegisterEntry before = RegisterEntry.of(member);
        RegisterEntry after = meant.entry().onto(before);
        Set<Purpose> refusals = EnumSet.noneOf(Purpose.class);
        refusals.addAll(purposes(draft));
        refusals.removeAll(refused.getOrDefault(member.id(), Set.of()));
        return after.equals(before) && refusals.isEmpty()
                ? skip(draft, member, Reason.UNCHANGED)
                : new PlannedRow.Update(
                        draft.row(),
                        member.id(),
                        member.version(),
                        before,
                        after,
                        refusals,
                        draft.findings());
    }

    private static boolean isSame(MatchKeys one, MatchKeys other) {
        return !Collections.disjoint(one.same(), other.same());
    }

    private static PlannedRow skip(Draft draft, Member member, Reason reason) {
        return new PlannedRow.Skip(
                draft.row(), called(draft), member.id(), with(draft, Finding.of(reason)));
    }

    private static Set<Purpose> purposes(Draft draft) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        draft.refusals().forEach(refusal -> purposes.add(Purpose.of(refusal.wireName())));
        return purposes;
    }

    private static List<Finding> with(Draft draft, Optional<Finding> finding) {
        return finding.map(one -> with(draft, one)).orElse(draft.findings());
    }

    private static List<Finding> with(Draft draft, Finding finding) {
        List<Finding> findings = new ArrayList<>(draft.findings());
        findings.add(finding);
        return findings;
    }

    private static String called(Draft draft) {
        return Stream.of(draft.givenName(), draft.familyName())
                .filter(part -> part != null)
                .reduce((given, family) -> given + " " + family)
                .orElse("");
    }
}
