package eu.werein.members.register;

import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Consents.Decided;
import eu.werein.members.consent.Entry;
import eu.werein.members.memberships.Membership;
import eu.werein.members.memberships.Memberships;
import eu.werein.members.person.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one record of two of the same person. The record that stays is written first and names the
 * other in its history; whatever dies after that is finished by the event of this write.
 */
public final class MergeMembers {

    private final Members members;
    private final Memberships memberships;
    private final Consents consents;

    MergeMembers(Members members, Memberships memberships, Consents consents) {
        this.members = members;
        this.memberships = memberships;
        this.consents = consents;
    }

    /**
     * Which records are meant, as they were seen.
     *
     * @param take fields in which the other's values count
     */
    public record Wanted(
            MemberId kept, long keptVersion, MemberId other, long otherVersion, Set<String> take) {
        public Wanted {
            take = Set.copyOf(take);
        }
    }

    /**
     * Merging what is merged changes nothing.
     *
     * @return empty when there is no such member
     * @throws Stale when one of the records is at another version
     * @throws CannotMerge when they cannot become one in this way
     */
    public Optional<Member> merge(Wanted wanted, Occasion occasion) {
        if (members.mergedInto(wanted.other()).filter(wanted.kept()::equals).isPresent()) {
            return members.find(wanted.kept());
        }
        Optional<Member> kept = members.find(wanted.kept());
        if (kept.isEmpty()) {
            return kept;
        }
        if (taken(kept.get(), wanted.other()).isEmpty()) {
            kept = takeIn(wanted, occasion);
        }
        kept.ifPresent(this::finish);
        return kept;
    }

    private Optional<Member> takeIn(Wanted wanted, Occasion occasion) {
        Member other =
                members.find(wanted.other())
                        .filter(found -> !found.id().equals(wanted.kept()))
                        .orElseThrow(() -> new CannotMerge(CannotMerge.Reason.OTHER_UNKNOWN));
        refuseIfAccountWouldGo(wanted);
        Stale.refuseUnlessAt(wanted.otherVersion(), other);
        return members.change(
                wanted.kept(),
                member -> {
                    Stale.refuseUnlessAt(wanted.keptVersion(), member);
                    return member.takeIn(other, wanted.take(), occasion);
                });
    }

    private void refuseIfAccountWouldGo(Wanted wanted) {
        Map<MemberId, Membership> found = memberships.of(List.of(wanted.kept(), wanted.other()));
        if (hasAccount(found, wanted.other())) {
            throw new CannotMerge(
                    hasAccount(found, wanted.kept())
                            ? CannotMerge.Reason.BOTH_HAVE_ACCOUNTS
                            : CannotMerge.Reason.ACCOUNT_STAYS);
        }
    }

    private static boolean hasAccount(Map<MemberId, Membership> found, MemberId member) {
        return Optional.ofNullable(found.get(member)).flatMap(Membership::accountId).isPresent();
    }

    /** Ends the records that this one has taken in. May be repeated. */
    public void finish(Member kept) {
        kept.history().stream()
                .filter(entry -> entry.kind() == HistoryEntry.Kind.MERGED)
                .forEach(entry -> finish(kept.id(), entry));
    }

    private void finish(MemberId kept, HistoryEntry merged) {
        String id = merged.other();
        Long version = merged.otherVersion();
        if (id == null || version == null) {
            return;
        }
        MemberId other = new MemberId(id);
        if (members.find(other).filter(found -> found.version() == version).isPresent()) {
            carryRefusals(other, kept, merged.occasion().at());
            members.change(other, record -> record.goInto(kept, version));
        }
    }

    /** What she refused under either record she has refused. */
    private void carryRefusals(MemberId from, MemberId to, Instant at) {
        consents.note(
                consents.find(from).refusals().stream()
                        .map(
                                purpose ->
                                        new Decided(
                                                to, Entry.refused(purpose, at, "merge/" + from)))
                        .toList());
    }

    private static Optional<HistoryEntry> taken(Member kept, MemberId other) {
        return kept.history().stream()
                .filter(entry -> entry.kind() == HistoryEntry.Kind.MERGED)
                .filter(entry -> other.value().equals(entry.other()))
                .findAny();
    }
}
