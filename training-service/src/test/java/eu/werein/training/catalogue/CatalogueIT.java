package eu.werein.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import eu.werein.training.TrainingService;
import eu.werein.training.cycles.CycleBodies;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a host's form to what the members of other partners find. */
class CatalogueIT {

    private static final RunningService SERVICE = TrainingService.shared();

    private final PartnerId host = SERVICE.partner("be");
    private final PartnerId other = SERVICE.partner("es");
    private final Client staff = SERVICE.as(host, Role.COORDINATOR);
    private final Client member = SERVICE.as(other, Role.MEMBER);

    private String publish(String body) {
        String path = "/api/partners/" + host + "/cycles";
        String id = staff.post(path, body).text("/id");
        assertThat(staff.post(path + "/" + id + "/publish", "").status()).isEqualTo(200);
        return id;
    }

    private List<String> found(Client who, String query) {
        return who.get("/api/cycles?" + query).items().stream()
                .map(cycle -> cycle.path("id").asString())
                .toList();
    }

    private void awaitFound(Client who, String query, String... ids) {
        await().atMost(RunningService.SOON)
                .untilAsserted(() -> assertThat(found(who, query)).containsExactly(ids));
    }

    @Test
    void whatAHostPublishesIsFoundByThoseToWhomItIsOpen() {
        String shared = publish(CycleBodies.evening("Oser vendre", host, other));
        String own = publish(CycleBodies.evening("Entre nous", host));

        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () ->
                                assertThat(found(staff, "host=" + host))
                                        .containsExactlyInAnyOrder(shared, own));
        assertThat(found(member, "host=" + host)).containsExactly(shared);
        Answer list = member.get("/api/cycles?host=" + host);
        assertThat(list.text("/items/0/texts/fr/title")).isEqualTo("Oser vendre");
        assertThat(list.text("/items/0/host")).isEqualTo(host.value());
        assertThat(list.body()).doesNotContain("m-trainer", "meet.example.org", "Entre nous");
    }

    @Test
    void whatIsCancelledIsNotFoundAnyMore() {
        String id = publish(CycleBodies.evening("Oser vendre", other));
        awaitFound(member, "host=" + host, id);

        staff.post("/api/partners/" + host + "/cycles/" + id + "/cancel", "");

        awaitFound(member, "host=" + host);
    }

    @Test
    void filtersFindWhatSuitsSomebody() {
        String id = publish(CycleBodies.evening("Oser vendre", other));
        awaitFound(member, "host=" + host, id);

        for (String fits :
                List.of(
                        "language=fr",
                        "country=BE",
                        "band=evening",
                        "band=weekend&band=evening",
                        "family=childcare")) {
            assertThat(found(member, "host=" + host + "&" + fits)).as(fits).containsExactly(id);
        }
        for (String misses :
                List.of(
                        "language=nl",
                        "country=ES",
                        "band=weekend",
                        "family=childcare&family=step-free")) {
            assertThat(found(member, "host=" + host + "&" + misses)).as(misses).isEmpty();
        }
        for (String nonsense :
                List.of("language=xx", "country=be", "band=night", "family=none", "limit=0")) {
            assertThat(member.get("/api/cycles?" + nonsense).status()).as(nonsense).isEqualTo(400);
        }
    }

    @Test
    void theListGoesOnWhereItStoppedForTheSameQuestionOnly() {
        String one = publish(CycleBodies.evening("Un", other));
        String two = publish(CycleBodies.evening("Deux", other));
        await().atMost(RunningService.SOON).until(() -> found(member, "host=" + host).size() == 2);

        Answer first = member.get("/api/cycles?limit=1&host=" + host);
        String next = "&cursor=" + first.text("/next");

        assertThat(first.items()).hasSize(1);
        assertThat(
                        List.of(
                                first.text("/items/0/id"),
                                found(member, "limit=1&host=" + host + next).getFirst()))
                .containsExactlyInAnyOrder(one, two);
        assertThat(member.get("/api/cycles?limit=1" + next).status()).isEqualTo(400);
    }

    @Test
    void aSuspendedPartnerHostsNothingAndItsMembersFindNothing() {
        String id = publish(CycleBodies.evening("Oser vendre", host, other));
        awaitFound(member, "host=" + host, id);

        SERVICE.state(other, PartnerState.SUSPENDED);
        assertThat(found(member, "host=" + host)).isEmpty();
        SERVICE.state(other, PartnerState.ACTIVE);
        SERVICE.state(host, PartnerState.SUSPENDED);

        assertThat(found(member, "host=" + host)).isEmpty();
    }

    @Test
    void whoBelongsNowhereFindsNothing() {
        assertThat(found(SERVICE.client().as(TestTokens.of("nobody")), "")).isEmpty();
        assertThat(SERVICE.client().get("/api/cycles").status()).isEqualTo(401);
    }
}
