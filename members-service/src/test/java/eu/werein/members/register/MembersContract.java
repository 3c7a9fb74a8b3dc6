package eu.werein.members.register;

import static eu.werein.members.register.MemberFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.members.register.Members.Filter;
import eu.werein.members.register.Members.Position;
import eu.werein.members.register.Members.Query;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Test
    void findsWhatIsKnownBesidesNames() {
        Members members = members();
        MemberId an = register(members, "1", person("An", "Peeters", "bakery@example.org"));
        register(members, "2", person("Eva", "Maes", null));
        edit(members, an, MemberFixture.entry("A-17", "Panadería Luz", "A Coruña", Sector.UNKNOWN));
        for (String text : List.of("BAKERY@ex", "panaderia", "coruna luz", "a-17")) {
            assertThat(found(members, text(text))).as(text).containsExactly(an);
        }
    }

    @Test
    void filtersByWhatIsKnown() {
        Members members = members();
        MemberId an = register(members, "1", person("An", "Peeters", null));
        MemberId eva = register(members, "2", person("Eva", "Maes", null));
        edit(members, an, MemberFixture.entry("1", "Luz", "Vigo", new Sector("47")));
        assertThat(found(members, by(Language.NL, null, null, null))).containsExactly(eva);
        assertThat(found(members, by(null, "ES", null, null))).containsExactly(an);
        assertThat(found(members, by(null, null, Stage.STARTING, null))).containsExactly(an);
        assertThat(found(members, by(null, null, Stage.UNKNOWN, null))).containsExactly(eva);
        assertThat(found(members, by(null, null, null, new Sector("G")))).containsExactly(an);
        assertThat(found(members, by(null, null, null, new Sector("47")))).containsExactly(an);
        assertThat(found(members, by(null, null, null, new Sector("46")))).isEmpty();
        assertThat(found(members, by(null, null, null, Sector.UNKNOWN))).containsExactly(eva);
    }

    @Test
    void filtersByTheImportThatBroughtSomebody() {
        Members members = members();
        NewMember an = person("An", "Peeters", null);
        MemberId brought =
                register(
                        members,
                        "1",
                        new NewMember(
                                an.particulars(),
                                an.period(),
                                Origin.of("import-1"),
                                null,
                                an.roles()));
        register(members, "2", person("Eva", "Maes", null));
        assertThat(found(members, new Filter("", null, null, null, null, null, "import-1")))
                .containsExactly(brought);
    }

    @Test
    void countsByState() {
        Members members = members();
        MemberId gone = register(members, "1", person("An", "Peeters", null));
        register(members, "2", person("Eva", "Maes", null));
        bound(() -> MemberFixture.left(members, gone));
        assertThat(bound(members::count))
                .containsEntry(MemberState.ACTIVE, 1L)
                .containsEntry(MemberState.LEFT, 1L)
                .containsEntry(MemberState.LAPSED, 0L);
    }

    @Test
    void knowsWhoseMembershipHasRunOut() {
        Members members = members();
        LocalDate today = LocalDate.parse("2026-11-22");
        for (int days = -1; days <= 1; days++) {
            MemberId id = register(members, "m" + days, person("An", "Peeters", null));
            LocalDate until = today.plusDays(days);
            bound(
                    () ->
                            new RenewMember(members)
                                    .renew(id, until, MemberFixture.TODAY, Request.OURS));
        }
        register(members, "free", person("An", "Peeters", null));
        assertThat(bound(() -> members.runOut(today, 9))).containsExactly(new MemberId("m-1"));
    }

    @Test
    void aStepIsTakenOnceForARequest() {
        Members members = members();
        MemberId id = register(members, "1", person("An", "Peeters", null));
        LapseMember lapse = new LapseMember(members);
        Request request = new Request("key", "body");
        bound(() -> lapse.lapse(id, MemberFixture.TODAY, request));
        bound(() -> MemberFixture.back(members, id));
        Member again = bound(() -> lapse.lapse(id, MemberFixture.TODAY, request)).orElseThrow();
        assertThat(again.state()).isEqualTo(MemberState.ACTIVE);
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(
                        () ->
                                bound(
                                        () ->
                                                lapse.lapse(
                                                        id,
                                                        MemberFixture.TODAY,
                                                        new Request("key", "other"))));
    }

    @Test
    void ofAMergedRecordNothingRemainsButWhereItWent() {
        Members members = members();
        MemberId kept = register(members, "1", person("An", "Peeters", null));
        MemberId gone = register(members, "2", person("An", "Peeters", "an@example.org"));
        bound(() -> members.change(gone, member -> member.goInto(kept, 1)));
        assertThat(bound(() -> members.find(gone))).isEmpty();
        assertThat(bound(() -> members.mergedInto(gone))).contains(kept);
        assertThat(bound(() -> members.mergedInto(kept))).isEmpty();
        assertThat(found(members, Filter.ALL)).containsExactly(kept);
        assertThat(bound(() -> members.find(List.of(kept, gone, new MemberId("unknown")))))
                .extracting(Member::id)
                .containsExactly(kept);
        EmailAddress an = new EmailAddress("an@example.org");
        assertThat(bound(() -> members.knownAmong(List.of(an)))).isEmpty();
    }

    @Test
    void aFormersToolsNumberIsOneMembers() {
        Members members = members();
        MemberId an = register(members, "1", person("An", "Peeters", null));
        MemberId eva = register(members, "2", person("Eva", "Maes", null));
        RegisterEntry seven = MemberFixture.entry("7", "Luz", "Vigo", Sector.UNKNOWN);
        edit(members, an, seven);
        edit(members, an, seven);
        assertThat(bound(() -> members.withExternalId("7"))).containsExactly(an);
        assertThatExceptionOfType(ExternalIdTaken.class)
                .isThrownBy(() -> edit(members, eva, seven));
    }

    @Test
    void showsAllMembersInOrderWhateverTheirNumber() {
        Members members = members();
        for (int i = 0; i < 30; i++) {
            register(members, "m" + i, person("An", "Peeters %02d".formatted(29 - i), null));
        }
        List<String> names = new ArrayList<>();
        bound(
                () -> {
                    members.forEach(
                            Filter.ALL,
                            member -> names.add(member.particulars().name().familyName()));
                    return true;
                });
        assertThat(names).hasSize(30).isSorted();
    }

    private void edit(Members members, MemberId id, RegisterEntry told) {
        long version = bound(() -> members.find(id)).orElseThrow().version();
        bound(() -> new ChangeMember(members).change(id, version, told, MemberFixture.TODAY));
    }

    private static Filter by(
            @Nullable Language language,
            @Nullable String country,
            @Nullable Stage stage,
            @Nullable Sector sector) {
        return new Filter("", null, language, country, stage, sector, null);
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
