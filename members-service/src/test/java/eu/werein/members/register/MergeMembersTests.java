package eu.werein.members.register;

import static eu.werein.members.register.MemberFixture.TODAY;
import static eu.werein.members.register.MemberFixture.person;
import static eu.werein.members.register.MemberFixture.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.members.consent.Consents.Decided;
import eu.werein.members.consent.Entry;
import eu.werein.members.consent.InMemoryConsents;
import eu.werein.members.consent.Purpose;
import eu.werein.members.memberships.InMemoryMemberships;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.CannotMerge.Reason;
import eu.werein.members.register.MergeMembers.Wanted;
import eu.werein.platform.access.Role;
import eu.werein.platform.outbox.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeMembersTests {

    private final InMemoryMembers members = new InMemoryMembers();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryConsents consents = new InMemoryConsents();
    private final MergeMembers merge = new MergeMembers(members, memberships, consents);
    private final MemberId kept = registered(members, "kept", person("An", "Peeters", null));
    private final MemberId other =
            registered(members, "other", person("An", "Peeters", "an@example.org"));

    private Member merge() {
        return merge.merge(new Wanted(kept, 1, other, 1, Set.of()), TODAY).orElseThrow();
    }

    private void link(MemberId member) {
        memberships.kept().link(member, Set.of(Role.MEMBER), "account of " + member);
    }

    private void assertRefused(Reason reason) {
        assertThatExceptionOfType(CannotMerge.class)
                .isThrownBy(this::merge)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
        assertThat(members.find(other)).isPresent();
        assertThat(members.find(kept).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void oneRecordRemainsAndTheOtherLeadsToIt() {
        assertThat(merge().particulars().email()).isEqualTo(new EmailAddress("an@example.org"));
        assertThat(members.find(other)).isEmpty();
        assertThat(members.mergedInto(other)).contains(kept);
    }

    @Test
    void mergingAgainChangesNothing() {
        Member once = merge();
        assertThat(merge()).isEqualTo(once);
    }

    @Test
    void aChangeOfEitherRecordIsSeenFirst() {
        new RenewMember(members).renew(other, LocalDate.parse("2027-12-31"), TODAY, Request.OURS);
        assertThatExceptionOfType(Stale.class).isThrownBy(this::merge);
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> merge.merge(new Wanted(kept, 7, other, 2, Set.of()), TODAY));
        assertThat(members.find(other)).isPresent();
    }

    @Test
    void anAccountStaysWhereItIs() {
        link(other);
        assertRefused(Reason.ACCOUNT_STAYS);
        Wanted round = new Wanted(/* kept= */ other, 1, /* other= */ kept, 1, Set.of());
        assertThat(merge.merge(round, TODAY)).isPresent();
    }

    @Test
    void twoAccountsAreNotMadeOne() {
        link(kept);
        link(other);
        assertRefused(Reason.BOTH_HAVE_ACCOUNTS);
    }

    @Test
    void aRecordIsNotMergedWithItselfOrWithNothing() {
        for (MemberId nobody : List.of(kept, new MemberId("unknown"))) {
            assertThatExceptionOfType(CannotMerge.class)
                    .isThrownBy(() -> merge.merge(new Wanted(kept, 1, nobody, 1, Set.of()), TODAY));
        }
        Wanted unknown = new Wanted(new MemberId("unknown"), 1, other, 1, Set.of());
        assertThat(merge.merge(unknown, TODAY)).isEmpty();
    }

    /** As after a crash between the two writes. */
    private Member begun() {
        Member seen = members.find(other).orElseThrow();
        return members.change(kept, member -> member.takeIn(seen, Set.of(), TODAY)).orElseThrow();
    }

    @Test
    void aMergeThatDiedIsFinished() {
        Member merged = begun();
        assertThat(members.find(other)).isPresent();
        merge.finish(merged);
        merge.finish(merged);
        assertThat(members.mergedInto(other)).contains(kept);
        assertThat(members.find(kept)).contains(merged);
    }

    @Test
    void whatWasChangedWhileAMergeLayDeadIsNotLost() {
        Member merged = begun();
        new RenewMember(members).renew(other, LocalDate.parse("2027-12-31"), TODAY, Request.OURS);
        merge.finish(merged);
        assertThat(members.find(other)).isPresent();
    }

    @Test
    void whatSheRefusedUnderEitherRecordSheHasRefused() {
        consents.note(
                List.of(
                        new Decided(
                                other, Entry.refused(Purpose.NEWSLETTER, TODAY.at(), "import/1")),
                        new Decided(
                                kept, Entry.refused(Purpose.DIRECTORY, TODAY.at(), "import/1"))));
        merge();
        assertThat(consents.find(kept).refusals())
                .containsExactlyInAnyOrder(Purpose.NEWSLETTER, Purpose.DIRECTORY);
    }
}
