package eu.werein.members.imports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Purpose;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.PersonName;
import eu.werein.members.register.Member;
import eu.werein.members.register.NewMember;
import eu.werein.members.register.Occasion;
import eu.werein.members.register.Origin;
import eu.werein.members.register.Particulars;
import eu.werein.members.register.Period;
import eu.werein.members.register.RegisterMember;
import eu.werein.platform.access.Role;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.testing.Client.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files that meet a register with people in it. */
class ImportsIT {

    private final Importing importing = new Importing();

    private <T> T bean(Class<T> type) {
        return Importing.SERVICE.bean(type);
    }

    private <T> T bound(Callable<T> work) {
        return Bound.to(importing.partner.value(), work);
    }

    private Member register(
            String id, String givenName, String familyName, @Nullable String email) {
        NewMember person =
                new NewMember(
                        Particulars.of(
                                new PersonName(givenName, familyName),
                                email == null ? null : new EmailAddress(email),
                                Language.NL),
                        new Period(LocalDate.parse("2020-02-02"), null),
                        Origin.COORDINATOR,
                        null,
                        Set.of(Role.MEMBER));
        return bound(
                () ->
                        bean(RegisterMember.class)
                                .register(
                                        new MemberId(id),
                                        person,
                                        new Occasion(Instant.now(), null),
                                        Request.OURS));
    }

    private void leave(String id) {
        assertThat(
                        importing
                                .coordinator
                                .post(
                                        "/api/partners/"
                                                + importing.partner
                                                + "/members/"
                                                + id
                                                + "/departure",
                                        "{}")
                                .status())
                .isEqualTo(200);
    }

    private @Nullable String city(String id) {
        return importing.people().stream()
                .filter(member -> member.getString("_id").equals(id))
                .map(member -> member.get("place", Document.class))
                .findFirst()
                .map(place -> place.getString("city"))
                .orElse(null);
    }

    private Set<Purpose> refusals(String id) {
        return bound(() -> bean(Consents.class).find(new MemberId(id)).refusals());
    }

    @Test
    void whoIsKnownIsUpdatedAndGetsBackWhatSheHad() {
        register("m-eva", "Eva", "Maes", "eva@example.org");
        register("m-lea", "Léa", "Noël", null);
        List<Document> before = importing.register();

        Answer planned =
                importing.plan(
                        Importing.people(
                                "Maes,Eva,eva@example.org,Gent,no",
                                "Noel,Lea,lea@example.org,,yes",
                                "Peeters,An,an@example.org,Aalst,no"));
        assertThat(planned.json().at("/plan/update").asInt()).isEqualTo(1);
        assertThat(planned.json().at("/plan/create").asInt()).isEqualTo(2);
        var eva = importing.rows(planned.text("/id"), "?disposition=update").getFirst();
        assertThat(eva.path("row").asInt()).isEqualTo(2);
        assertThat(eva.path("memberId").asString()).isEqualTo("m-eva");
        assertThat(eva.at("/changes/0/field").asString()).isEqualTo("city");
        assertThat(eva.at("/changes/0/after").asString()).isEqualTo("Gent");

        Answer committed = importing.commit(planned);
        assertThat(committed.json().at("/outcome/updated").asInt()).isEqualTo(1);
        assertThat(city("m-eva")).isEqualTo("Gent");
        assertThat(refusals("m-eva")).containsExactly(Purpose.NEWSLETTER);
        String an =
                importing
                        .rows(planned.text("/id"), "?outcome=created")
                        .getLast()
                        .path("memberId")
                        .asString();
        assertThat(refusals(an)).containsExactly(Purpose.NEWSLETTER);

        Answer undone = importing.undo(planned.text("/id"));
        assertThat(undone.json().at("/undo/reverted").asInt()).isEqualTo(3);
        assertThat(importing.people()).isEqualTo(before);
        assertThat(refusals("m-eva")).isEmpty();
        assertThat(refusals(an)).isEmpty();
    }

    @Test
    void whoWasEditedBetweenPlanAndCommitIsAConflictAndStaysAsSheWasEdited() {
        register("m-eva", "Eva", "Maes", "eva@example.org");
        register("m-lea", "Lea", "Noel", "lea@example.org");
        Answer planned =
                importing.plan(
                        Importing.people(
                                "Maes,Eva,eva@example.org,Gent,",
                                "Noel,Lea,lea@example.org,Gent,",
                                "Peeters,An,an@example.org,Gent,"));
        leave("m-eva");
        register("m-an", "An", "Peeters", "an@example.org");
        Answer committed = importing.commit(planned);
        assertThat(committed.json().at("/outcome/conflicts").asInt()).isEqualTo(2);
        assertThat(committed.json().at("/outcome/updated").asInt()).isEqualTo(1);
        assertThat(city("m-eva")).isNull();
        assertThat(city("m-lea")).isEqualTo("Gent");
        assertThat(importing.people()).hasSize(3);
        assertThat(importing.rows(planned.text("/id"), "?outcome=conflict"))
                .extracting(row -> row.at("/reasons/0/code").asString())
                .containsExactly("changed-since-plan", "appeared-since-plan");
    }

    @Test
    void twoPlansForTheSamePeopleLoseNoEdit() {
        register("m-eva", "Eva", "Maes", "eva@example.org");
        Answer one =
                importing.plan(
                        Importing.people(
                                "Maes,Eva,eva@example.org,Gent,",
                                "Peeters,An,an@example.org,Gent,"));
        Answer other =
                importing.plan(
                        Importing.people(
                                "Maes,Eva,eva@example.org,Aalst,",
                                "Peeters,An,an@example.org,Aalst,"));
        importing.askToCommit(one);
        importing.askToCommit(other);
        Answer first = importing.awaitState(one.text("/id"), "committed");
        Answer second = importing.awaitState(other.text("/id"), "committed");
        int done =
                first.json().at("/outcome/updated").asInt()
                        + second.json().at("/outcome/updated").asInt();
        int conflicts =
                first.json().at("/outcome/conflicts").asInt()
                        + second.json().at("/outcome/conflicts").asInt();
        assertThat(done).isEqualTo(1);
        assertThat(conflicts).isEqualTo(2);
        assertThat(importing.people()).hasSize(2);
    }

    @Test
    void whoWasEditedAfterTheCommitIsKeptByTheUndo() {
        register("m-eva", "Eva", "Maes", "eva@example.org");
        Answer planned =
                importing.plan(
                        Importing.people(
                                "Maes,Eva,eva@example.org,Gent,",
                                "Peeters,An,an@example.org,Gent,"));
        importing.commit(planned);
        leave("m-eva");
        Answer undone = importing.undo(planned.text("/id"));
        assertThat(undone.json().at("/undo/kept").asInt()).isEqualTo(1);
        assertThat(undone.json().at("/undo/reverted").asInt()).isEqualTo(1);
        assertThat(city("m-eva")).isEqualTo("Gent");
        assertThat(importing.rows(planned.text("/id"), "?outcome=kept"))
                .extracting(row -> row.path("memberId").asString())
                .containsExactly("m-eva");
    }

    @Test
    void whoHasLeftIsNotRenewedByAFile() {
        register("m-eva", "Eva", "Maes", "eva@example.org");
        leave("m-eva");
        Answer planned = importing.plan(Importing.people("Maes,Eva,eva@example.org,Gent,"));
        assertThat(planned.json().at("/plan/skip").asInt()).isEqualTo(1);
        assertThat(
                        importing
                                .rows(planned.text("/id"), "")
                                .getFirst()
                                .at("/reasons/0/code")
                                .asString())
                .isEqualTo("has-left");
    }

    @Test
    void theSameMailboxUnderAnotherNameIsSaidAndCreated() {
        register("m-eva", "Eva", "Maes", "eva@example.org");
        Answer planned = importing.plan(Importing.people("Peeters,An,EVA@example.org,Gent,"));
        assertThat(planned.json().at("/plan/possibleDuplicates").asInt()).isEqualTo(1);
        var row = importing.rows(planned.text("/id"), "?disposition=create").getFirst();
        assertThat(row.at("/reasons/0/code").asString()).isEqualTo("possible-duplicate");
        assertThat(row.at("/reasons/0/params/memberId").asString()).isEqualTo("m-eva");
    }

    @Test
    void membersOfOnePartnerAreNotMatchedByAnothersFile() {
        register("m-eva", "Eva", "Maes", "eva@example.org");
        Importing another = new Importing();
        Answer planned = another.plan(Importing.people("Maes,Eva,eva@example.org,Gent,"));
        assertThat(planned.json().at("/plan/create").asInt()).isEqualTo(1);
        another.commit(planned);
        assertThat(city("m-eva")).isNull();
        assertThat(importing.people()).hasSize(1);
        assertThat(importing.get(planned.text("/id")).status()).isEqualTo(404);
    }
}
