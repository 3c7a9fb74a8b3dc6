package eu.werein.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.events.EventsService;
import eu.werein.events.gatherings.GatheringBodies;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a host's form to what the members of other partners find. */
class CatalogueIT {

    private static final RunningService SERVICE = EventsService.shared();
    private static final String SPRING = "from=2099-03-01T00:00:00Z&to=2099-05-01T00:00:00Z";

    private final PartnerId host = SERVICE.partner("be");
    private final PartnerId other = SERVICE.partner("es");
    private final Client staff = SERVICE.as(host, Role.ORGANISER);
    private final Client member = SERVICE.as(other, Role.MEMBER);
    private final Client stranger = SERVICE.client().as(TestTokens.of("nobody"));

    private String plan(String body) {
        return staff.post("/api/partners/" + host + "/gatherings", body).text("/id");
    }

    private List<String> found(Client who, String query) {
        return who.get("/api/gatherings?" + SPRING + "&host=" + host + query).items().stream()
                .map(
                        date ->
                                date.at("/texts/fr/title").asString()
                                        + " "
                                        + date.path("date").asString())
                .toList();
    }

    private void awaitFound(Client who, int dates) {
        await().atMost(RunningService.SOON)
                .untilAsserted(() -> assertThat(found(who, "")).hasSize(dates));
    }

    @Test
    void whatAHostPlansIsFoundByThoseWhomItIsOpenTo() {
        String own = plan(GatheringBodies.once("Entre nous", "partner", "2099-03-10"));
        String shared = plan(GatheringBodies.once("Entre toutes", "federation", "2099-03-11"));
        String open = plan(GatheringBodies.once("Pour toutes", "public", "2099-03-12"));

        awaitFound(staff, 3);
        assertThat(found(member, ""))
                .containsExactly("Entre toutes 2099-03-11", "Pour toutes 2099-03-12");
        assertThat(found(stranger, "")).containsExactly("Pour toutes 2099-03-12");
        for (String id : List.of(own, shared, open)) {
            assertThat(staff.get(path(id)).status()).isEqualTo(200);
        }
        assertThat(member.get(path(own)).status()).isEqualTo(404);
        assertThat(member.get(path(shared)).status()).isEqualTo(200);
        assertThat(stranger.get(path(shared)).status()).isEqualTo(404);
        assertThat(stranger.get(path(open)).status()).isEqualTo(200);
    }

    private String path(String id) {
        return "/api/gatherings/" + host + "/" + id;
    }

    @Test
    void whereToMeetOnlineIsToldToMembersOnly() {
        String id = plan(GatheringBodies.once("Pour toutes", "public", "2099-03-12"));
        awaitFound(stranger, 1);

        assertThat(member.get(path(id)).body()).contains("meet.example.org");
        assertThat(stranger.get(path(id)).body()).doesNotContain("meet.example.org");
        assertThat(member.get("/api/gatherings?" + SPRING + "&host=" + host).body())
                .doesNotContain("meet.example.org");
    }

    @Test
    void whatIsTakenBackIsNotFoundAnyMore() {
        String id = plan(GatheringBodies.meetup("Rencontre ", "federation"));
        awaitFound(member, 4);

        staff.post(
                "/api/partners/" + host + "/gatherings/" + id + "/cancel",
                "{\"scope\":\"this\",\"date\":\"2099-03-12\"}");

        awaitFound(member, 3);
        assertThat(found(member, "")).doesNotContain("Rencontre 2099-03-12");
    }

    @Test
    void filtersFindWhatSuitsSomebody() {
        plan(GatheringBodies.meetup("Rencontre ", "federation"));
        awaitFound(member, 4);

        for (String fits :
                List.of(
                        "language=nl",
                        "country=BE",
                        "mode=hybrid",
                        "band=evening",
                        "band=weekend&band=evening",
                        "family=step-free",
                        "visibility=federation")) {
            assertThat(found(member, "&" + fits)).as(fits).hasSize(4);
        }
        for (String misses :
                List.of(
                        "language=de",
                        "country=ES",
                        "mode=online",
                        "band=weekend",
                        "family=childcare",
                        "visibility=public")) {
            assertThat(found(member, "&" + misses)).as(misses).isEmpty();
        }
        for (String nonsense :
                List.of(
                        "language=xx",
                        "country=be",
                        "mode=somewhere",
                        "band=night",
                        "family=none",
                        "visibility=all",
                        "limit=0",
                        "from=now")) {
            assertThat(member.get("/api/gatherings?" + nonsense).status())
                    .as(nonsense)
                    .isEqualTo(400);
        }
    }

    @Test
    void theListGoesOnWhereItStoppedForTheSameQuestionOnly() {
        plan(GatheringBodies.meetup("Rencontre ", "federation"));
        awaitFound(member, 4);
        String question = "/api/gatherings?" + SPRING + "&limit=3&host=" + host;

        Answer first = member.get(question);
        Answer rest = member.get(question + "&cursor=" + first.text("/next"));

        assertThat(first.items()).hasSize(3);
        assertThat(rest.items()).hasSize(1);
        assertThat(member.get("/api/gatherings?limit=3&cursor=" + first.text("/next")).status())
                .isEqualTo(400);
    }

    @Test
    void aSuspendedHostIsNotFound() {
        plan(GatheringBodies.meetup("Rencontre ", "public"));
        awaitFound(member, 4);

        SERVICE.state(host, PartnerState.SUSPENDED);

        assertThat(found(member, "")).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        assertThat(SERVICE.client().get("/api/gatherings").status()).isEqualTo(401);
    }

    @Test
    void whoIsNotSignedInFindsAndReadsWhatIsPublicOnly() {
        Client passer = SERVICE.client();
        String shared = plan(GatheringBodies.once("Entre toutes", "federation", "2099-03-11"));
        String open = plan(GatheringBodies.once("Pour toutes", "public", "2099-03-12"));
        awaitFound(member, 2);

        Answer list = passer.get("/api/public/gatherings?" + SPRING + "&host=" + host);
        Answer one = passer.get(publicPath(open));

        assertThat(list.items())
                .singleElement()
                .satisfies(date -> assertThat(date.path("id").asString()).isEqualTo(open));
        assertThat(one.status()).isEqualTo(200);
        assertThat(one.body()).contains("Pour toutes").doesNotContain("meet.example.org");
        assertThat(passer.get(publicPath(shared)).status()).isEqualTo(404);
        assertThat(passer.get(publicPath("no-id")).status()).isEqualTo(404);
    }

    private String publicPath(String id) {
        return "/api/public/partners/" + host + "/gatherings/" + id;
    }
}
