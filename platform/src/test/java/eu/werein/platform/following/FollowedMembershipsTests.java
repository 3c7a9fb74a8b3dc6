package eu.werein.platform.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Role;
import eu.werein.platform.messaging.Topics;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.TestRecords;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class FollowedMembershipsTests {

    private static final PartnerId HERE = new PartnerId("be-here");
    private static final PartnerId THERE = new PartnerId("fr-there");

    private final FollowedMemberships memberships = new FollowedMemberships();

    @Test
    void roleHoldsInItsPartnerOnly() {
        memberships.read(active("ann", HERE, "1", 1, Role.COORDINATOR));
        memberships.read(active("ann", THERE, "1", 1, Role.MEMBER));
        assertThat(memberships.roles("ann", HERE)).containsExactly(Role.COORDINATOR);
        assertThat(memberships.roles("ann", THERE)).containsExactly(Role.MEMBER);
        assertThat(memberships.roles("eve", HERE)).isEmpty();
        assertThat(memberships.belongs("eve", HERE)).isFalse();
    }

    @Test
    void newestRecordWins() {
        memberships.read(active("ann", HERE, "1", 1, Role.COORDINATOR, Role.MEMBER));
        memberships.read(active("ann", HERE, "1", 2, Role.MEMBER));
        assertThat(memberships.roles("ann", HERE)).containsExactly(Role.MEMBER);
    }

    @Test
    void olderRecordIsIgnored() {
        memberships.read(active("ann", HERE, "1", 2, Role.MEMBER));
        memberships.read(active("ann", HERE, "1", 1, Role.COORDINATOR));
        assertThat(memberships.roles("ann", HERE)).containsExactly(Role.MEMBER);
    }

    @Test
    void endedMembershipGivesNothing() {
        memberships.read(active("ann", HERE, "1", 1, Role.COORDINATOR));
        memberships.read(record("ann", HERE, "1", 2, Membership.State.ENDED, Role.COORDINATOR));
        assertThat(memberships.of("ann")).isEmpty();
    }

    @Test
    void tombstoneEndsAndALateRepetitionDoesNotRevive() {
        memberships.read(active("ann", HERE, "1", 1, Role.COORDINATOR));
        memberships.read(new ConsumerRecord<>(Topics.MEMBERSHIP, 0, 1, "be-here:1", null));
        assertThat(memberships.of("ann")).isEmpty();
        memberships.read(active("ann", HERE, "1", 1, Role.COORDINATOR));
        assertThat(memberships.of("ann")).isEmpty();
    }

    @Test
    void tombstoneOfTheUnknownIsHarmless() {
        memberships.read(new ConsumerRecord<>(Topics.MEMBERSHIP, 0, 1, "be-here:9", null));
        assertThat(memberships.of("ann")).isEmpty();
    }

    @Test
    void accountThatChangesIsForgottenUnderTheOldName() {
        memberships.read(active("ann", HERE, "1", 1, Role.COORDINATOR));
        memberships.read(active("bea", HERE, "1", 2, Role.COORDINATOR));
        assertThat(memberships.of("ann")).isEmpty();
        assertThat(memberships.roles("bea", HERE)).containsExactly(Role.COORDINATOR);
    }

    @Test
    void recordThatSpeaksOfAnotherPartnerIsRefused() {
        assertThatThrownBy(
                        () ->
                                memberships.read(
                                        TestRecords.of(
                                                Topics.MEMBERSHIP,
                                                "be-here",
                                                "1",
                                                1,
                                                "members.membership-changed.v1",
                                                new Membership(
                                                        "eve",
                                                        THERE,
                                                        "1",
                                                        Set.of(Role.COORDINATOR),
                                                        Membership.State.ACTIVE))))
                .isInstanceOf(ForeignEntry.class);
        assertThat(memberships.of("eve")).isEmpty();
    }

    private static ConsumerRecord<String, byte[]> active(
            String account, PartnerId partner, String member, long sequence, Role... roles) {
        return record(account, partner, member, sequence, Membership.State.ACTIVE, roles);
    }

    private static ConsumerRecord<String, byte[]> record(
            String account,
            PartnerId partner,
            String member,
            long sequence,
            Membership.State state,
            Role... roles) {
        return TestRecords.of(
                Topics.MEMBERSHIP,
                partner.value(),
                member,
                sequence,
                "members.membership-changed.v1",
                new Membership(account, partner, member, Set.of(roles), state));
    }
}
