package eu.werein.members.register;

import static eu.werein.members.register.MemberFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.members.Bound;
import eu.werein.members.Log;
import eu.werein.members.MembersService;
import eu.werein.members.TwinMembers;
import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Entry;
import eu.werein.members.consent.Purpose;
import eu.werein.members.memberships.KeepMemberships;
import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two records of one person become one. */
class MergeIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();
    private final PartnerId twins = SERVICE.partner();
    private final Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
    private final String members = "/api/partners/" + partner + "/members";
    private final String first = "1-" + UUID.randomUUID();
    private final String second = "2-" + UUID.randomUUID();

    MergeIT() {
        for (PartnerId each : List.of(partner, twins)) {
            TwinMembers.register(SERVICE, each, first, "An");
            TwinMembers.register(SERVICE, each, second, "An");
        }
        for (String id : List.of(first, second)) {
            change(id, "{\"birthDate\":\"1984-02-29\"}", 1);
        }
        change(second, "{\"city\":\"Gent\",\"email\":\"an@example.org\"}", 2);
    }

    private Answer change(String id, String patch, int version) {
        return coordinator.send(
                "PATCH", members + "/" + id, patch, "If-Match", "\"" + version + "\"");
    }

    private Answer merge(String kept, int version, String other, int otherVersion) {
        return coordinator.post(
                members + "/" + kept + "/merge",
                "{\"otherId\":\"%s\",\"otherVersion\":%d,\"take\":[]}"
                        .formatted(other, otherVersion),
                "If-Match",
                "\"" + version + "\"");
    }

    private <T> T bound(Callable<T> work) {
        return Bound.to(partner.value(), work);
    }

    @Test
    void aPairIsShownWithWhatItSharesAndMerged() {
        JsonNode pair = coordinator.get(members + "/duplicates").items().getFirst();
        assertThat(pair.at("/first/id").asString()).isEqualTo(first);
        assertThat(pair.at("/second/id").asString()).isEqualTo(second);
        assertThat(pair.path("because").toString()).isEqualTo("[\"name-and-birth-date\"]");

        Answer merged = merge(first, 2, second, 3);
        assertThat(merged.text("/email")).isEqualTo("an@example.org");
        assertThat(merged.text("/city")).isEqualTo("Gent");
        assertThat(merge(first, 2, second, 3).json()).isEqualTo(merged.json());
        assertThat(coordinator.get(members).items()).hasSize(1);
        assertThat(coordinator.get(members + "/duplicates").items()).isEmpty();
        Answer old = coordinator.get(members + "/" + second);
        assertThat(old.text("/id")).isEqualTo(first);
        assertThat(old.text("/mergedInto")).isEqualTo(first);
        JsonNode entry = coordinator.get(members + "/" + first + "/history").items().getFirst();
        assertThat(entry.path("otherId").asString()).isEqualTo(second);
        assertThat(entry.path("fields").toString()).isEqualTo("[\"email\",\"city\"]");
    }

    @Test
    void aTwinOfAMergedRecordIsLeftAlone() {
        merge(first, 2, second, 3);
        assertThat(
                        Bound.to(
                                twins.value(),
                                () -> SERVICE.bean(Members.class).find(new MemberId(second))))
                .isPresent();
    }

    @Test
    void whatWasChangedMeanwhileIsSeenFirst() {
        assertThat(merge(first, 1, second, 3).text("/code")).isEqualTo("stale");
        assertThat(merge(first, 2, second, 2).text("/code")).isEqualTo("stale");
        assertThat(merge(first, 2, first, 2).defects()).containsExactly("/otherId not-found");
        assertThat(coordinator.get(members).items()).hasSize(2);
    }

    @Test
    void theRecordWithTheAccountIsTheOneToKeep() {
        link(second);
        assertThat(merge(first, 2, second, 3).text("/code")).isEqualTo("account-stays");
        link(first);
        assertThat(merge(first, 2, second, 3).text("/code")).isEqualTo("both-have-accounts");
    }

    private void link(String member) {
        bound(
                () ->
                        SERVICE.bean(KeepMemberships.class)
                                .link(
                                        new MemberId(member),
                                        Set.of(Role.MEMBER),
                                        "account-" + UUID.randomUUID()));
    }

    @Test
    void aMergeThatDiedIsFinishedByItsOwnEventAndOnce() {
        MemberId kept = new MemberId(first);
        MemberId gone = new MemberId(second);
        Members register = SERVICE.bean(Members.class);
        Consents consents = SERVICE.bean(Consents.class);
        bound(
                () -> {
                    consents.note(
                            List.of(
                                    new Consents.Decided(
                                            gone,
                                            Entry.refused(
                                                    Purpose.NEWSLETTER, TODAY.at(), "import/1"))));
                    Member other = register.find(gone).orElseThrow();
                    return register.change(kept, one -> one.takeIn(other, Set.of(), TODAY));
                });
        await().atMost(RunningService.SOON)
                .until(() -> bound(() -> register.mergedInto(gone)).isPresent());
        await().atMost(RunningService.SOON)
                .until(() -> bound(() -> consents.find(gone)).entries().isEmpty());
        assertThat(coordinator.get(members + "/" + first).json().path("refusals").toString())
                .isEqualTo("[\"newsletter\"]");

        String before = coordinator.get(members + "/" + first).body();
        Log.of("members.member.v1", partner.value()).forEach(told -> told.again(SERVICE.kafka()));
        Log.awaitRead("members.member.v1");
        assertThat(coordinator.get(members + "/" + first).body()).isEqualTo(before);
    }
}
