package eu.werein.members.register;

import static eu.werein.members.register.MemberFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Members.Filter;
import eu.werein.members.register.Members.Position;
import eu.werein.members.register.Members.Query;
import eu.werein.members.requests.KeyReused;
import eu.werein.members.requests.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every register does. */
abstract class MembersContract {

    /** A register without members. */
    abstract Members members();

    /** Runs with the register's partner bound. */
    abstract <T> T bound(Callable<T> work);

    private MemberId register(Members members, String id, NewMember person) {
        return bound(() -> MemberFixture.registered(members, id, person));
    }

    @Test
    void keepsAMemberWithAllHerParts() {
        Members members = members();
        NewMember an = person("An", "Peeters", "an@example.org");
        MemberId id = register(members, "an", an);
        assertThat(bound(() -> members.find(id)))
                .contains(Member.register(id, an, MemberFixture.TODAY).after());
    }

    @Test
    void registersAPersonOnce() {
        Members members = members();
        NewMember an = person("An", "Peeters", null);
        register(members, "an", an);
        register(members, "an", person("Eva", "Maes", null));
        assertThat(bound(() -> members.find(new MemberId("an"))).orElseThrow().particulars())
                .isEqualTo(an.particulars());
    }

    @Test
    void aKeyIsNotUsedForSomebodyElse() {
        Members members = members();
        RegisterMember register = new RegisterMember(members);
        MemberId id = new MemberId("an");
        NewMember an = person("An", "Peeters", null);
        bound(() -> register.register(id, an, MemberFixture.TODAY, new Request("key", "body")));
        assertThat(
                        bound(
                                        () ->
                                                register.register(
                                                        id,
                                                        an,
                                                        MemberFixture.TODAY,
                                                        new Request("key", "body")))
                                .id())
                .isEqualTo(id);
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(
                        () ->
                                bound(
                                        () ->
                                                register.register(
                                                        id,
                                                        an,
                                                        MemberFixture.TODAY,
                                                        new Request("key", "other"))));
    }

    @Test
    void whoLeavesHasLeft() {
        Members members = members();
        MemberId id = register(members, "an", person("An", "Peeters", null));
        LeavePartner leave = new LeavePartner(members);
        Member left = bound(() -> leave.leave(id, MemberFixture.TODAY, Request.OURS)).orElseThrow();
        assertThat(left.state()).isEqualTo(MemberState.LEFT);
        assertThat(left.version()).isEqualTo(2);
        assertThat(
                        bound(() -> leave.leave(id, MemberFixture.TODAY, Request.OURS))
                                .orElseThrow()
                                .version())
                .isEqualTo(2);
        assertThat(
                        bound(
                                () ->
                                        leave.leave(
                                                new MemberId("unknown"),
                                                MemberFixture.TODAY,
                                                Request.OURS)))
                .isEmpty();
    }

    @Test
    void knowsTheMailboxesOfThoseWhoStay() {
        Members members = members();
        register(members, "an", person("An", "Peeters", "An@example.org"));
        MemberId gone = register(members, "eva", person("Eva", "Maes", "eva@example.org"));
        bound(() -> MemberFixture.left(members, gone));

        EmailAddress an = new EmailAddress("an@EXAMPLE.org");
        assertThat(
                        bound(
                                () ->
                                        members.knownAmong(
                                                List.of(
                                                        an,
                                                        new EmailAddress("eva@example.org"),
                                                        new EmailAddress("ida@example.org")))))
                .containsExactly(an);
    }

    @Test
    void listsByFamilyNameFromAPlaceOn() {
        Members members = members();
        register(members, "1", person("Zoé", "Maes", null));
        register(members, "2", person("An", "Peeters", null));
        register(members, "3", person("Eva", "Maes", null));

        List<String> names = new ArrayList<>();
        Position place = null;
        do {
            Query query = new Query(Filter.ALL, place, 1);
            Members.Listing page = bound(() -> members.list(query));
            page.members().forEach(member -> names.add(member.particulars().name().givenName()));
            place = page.next();
        } while (place != null);
        assertThat(names).containsExactly("Eva", "Zoé", "An");
    }

    @Test
    void findsPartsOfNamesAccentsAside() {
        Members members = members();
        MemberId zoe = register(members, "1", person("Zoé", "Nuñez", null));
        register(members, "2", person("An", "Peeters", null));
        assertThat(found(members, text("nune ZOE"))).containsExactly(zoe);
        assertThat(found(members, text("nuñx"))).isEmpty();
    }

    @Test
    void listsByState() {
        Members members = members();
        MemberId gone = register(members, "1", person("An", "Peeters", null));
        MemberId stays = register(members, "2", person("Eva", "Maes", null));
        bound(() -> MemberFixture.left(members, gone));
        assertThat(found(members, in(MemberState.ACTIVE))).containsExactly(stays);
        assertThat(found(members, in(MemberState.LEFT))).containsExactly(gone);
    }

    private static Filter text(String text) {
        return new Filter(text, null, null, null, null, null, null);
    }

    private static Filter in(MemberState state) {
        return new Filter("", state, null, null, null, null, null);
    }

    private List<MemberId> found(Members members, Filter filter) {
        Query query = new Query(filter, null, 9);
        return bound(() -> members.list(query)).members().stream().map(Member::id).toList();
    }
}
