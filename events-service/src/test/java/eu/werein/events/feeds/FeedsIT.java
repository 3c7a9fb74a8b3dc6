package eu.werein.events.feeds;

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
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Calendars over HTTP, of two hosts. */
class FeedsIT {

    private static final RunningService SERVICE = EventsService.shared();

    private final PartnerId one = SERVICE.partner();
    private final PartnerId two = SERVICE.partner();
    private final Client ofOne = SERVICE.as(one, Role.COORDINATOR);
    private final Client ofTwo = SERVICE.as(two, Role.COORDINATOR);
    private final Client anybody = SERVICE.client();

    private static String plan(Client who, PartnerId host, String title, String visibility) {
        return who.post(
                        "/api/partners/" + host + "/gatherings",
                        GatheringBodies.meetup(title, visibility))
                .text("/id");
    }

    private static String calendar(PartnerId host) {
        return "/api/public/partners/" + host + "/calendar.ics";
    }

    private void awaitTold(String path, String title) {
        await().atMost(RunningService.SOON)
                .untilAsserted(() -> assertThat(anybody.get(path).body()).contains(title));
    }

    private static Answer given(Client who) {
        return who.post("/api/me/feeds", "{\"language\":\"fr\"}");
    }

    @Test
    void aPartnersCalendarIsWhatItHostsForEverybody() {
        plan(ofOne, one, "Pour toutes un", "public");
        plan(ofOne, one, "Entre toutes", "federation");
        plan(ofTwo, two, "Pour toutes deux", "public");

        awaitTold(calendar(one), "Pour toutes un");
        awaitTold(calendar(two), "Pour toutes deux");
        Answer calendar = anybody.get(calendar(one));
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.body()).doesNotContain("Entre toutes", "Pour toutes deux");
    }

    @Test
    void theFederationsCalendarIsOfAllHosts() {
        plan(ofOne, one, "Federation un", "public");
        plan(ofTwo, two, "Federation deux", "public");

        awaitTold("/api/public/calendar.ics", "Federation un");
        awaitTold("/api/public/calendar.ics", "Federation deux");
    }

    @Test
    void whoHasACalendarAlreadyIsToldSoUntilItChanges() {
        String id = plan(ofOne, one, "Rencontre", "public");
        awaitTold(calendar(one), "Rencontre");
        String tag = anybody.get(calendar(one)).header("ETag");

        Answer known = anybody.send("GET", calendar(one), "", "If-None-Match", tag);
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.body()).isEmpty();

        ofOne.post("/api/partners/" + one + "/gatherings/" + id + "/cancel", "{}");
        awaitTold(calendar(one), "STATUS:CANCELLED");
        assertThat(anybody.send("GET", calendar(one), "", "If-None-Match", tag).status())
                .isEqualTo(200);
    }

    @Test
    void aPrivateCalendarIsWhatPartnersOfItsOwnerHost() {
        plan(ofOne, one, "Entre nous", "partner");
        plan(ofTwo, two, "Entre autres", "partner");
        String path = given(ofOne).text("/path");

        awaitTold(path, "Entre nous");
        assertThat(anybody.get(path).body()).doesNotContain("Entre autres");
    }

    @Test
    void aPrivateCalendarShowsWhatItsOwnerHasAnsweredAtOtherHostsToo() {
        String meetup = plan(ofTwo, two, "Chez les autres", "federation");
        Client member = SERVICE.as(one, Role.MEMBER);
        String path = given(member).text("/path");
        Answer answered =
                member.put(
                        "/api/gatherings/" + two + "/" + meetup + "/occurrences/2099-03-12/answer",
                        "{\"asMemberOf\":\"" + one + "\",\"answer\":\"maybe\"}");
        assertThat(answered.status()).isEqualTo(200);

        awaitTold(path, "STATUS:TENTATIVE");
        assertThat(anybody.get(path).body())
                .contains("Chez les autres", "DTSTART;TZID=Europe/Brussels:20990312T180000")
                .doesNotContain("RRULE");
        assertThat(anybody.get(given(ofTwo).text("/path")).body())
                .contains("Chez les autres", "RRULE")
                .doesNotContain("TENTATIVE");
    }

    @Test
    void aCalendarThatIsTakenBackIsNotFoundAtOnce() {
        Answer given = given(ofOne);
        assertThat(anybody.get(given.text("/path")).status()).isEqualTo(200);

        assertThat(ofTwo.send("DELETE", "/api/me/feeds/" + given.text("/id"), "").status())
                .isEqualTo(404);
        assertThat(anybody.get(given.text("/path")).status()).isEqualTo(200);
        assertThat(ofOne.send("DELETE", "/api/me/feeds/" + given.text("/id"), "").status())
                .isEqualTo(204);

        assertThat(anybody.get(given.text("/path")).status()).isEqualTo(404);
    }

    @Test
    void anAddressIsToldOnce() {
        Answer given = given(ofOne);
        String secret = given.text("/path").replace("/api/feeds/", "").replace(".ics", "");

        Answer list = ofOne.get("/api/me/feeds");

        assertThat(list.items())
                .extracting(feed -> feed.path("id").asString())
                .contains(given.text("/id"));
        assertThat(list.body()).doesNotContain(secret);
    }

    @Test
    void whoAsksAgainForTheSameCalendarGetsAnotherAddress() {
        String key = UUID.randomUUID().toString();
        String body = "{\"language\":\"nl\"}";

        Answer first = ofOne.post("/api/me/feeds", body, "Idempotency-Key", key);
        Answer again = ofOne.post("/api/me/feeds", body, "Idempotency-Key", key);

        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(anybody.get(first.text("/path")).status()).isEqualTo(404);
        assertThat(anybody.get(again.text("/path")).status()).isEqualTo(200);
    }

    @Test
    void whatOpensNothingIsNotFound() {
        assertThat(anybody.get("/api/feeds/" + "x".repeat(43) + ".ics").status()).isEqualTo(404);
        assertThat(anybody.get("/api/feeds/x.ics").status()).isEqualTo(404);
        assertThat(anybody.get("/api/public/partners/be-nobody/calendar.ics").status())
                .isEqualTo(404);
        assertThat(anybody.get("/api/me/feeds").status()).isEqualTo(401);
        assertThat(ofOne.post("/api/me/feeds", "{}").defects())
                .containsExactly("/language language-unknown");
        assertThat(anybody.get(calendar(one) + "?language=xx").status()).isEqualTo(400);
    }

    @Test
    void aSuspendedPartnerHasNoCalendarAndItsMembersFindNothing() {
        plan(ofOne, one, "Entre nous", "partner");
        String path = given(ofOne).text("/path");
        awaitTold(path, "Entre nous");

        SERVICE.state(one, PartnerState.SUSPENDED);

        Client administrator = anybody.as(TestTokens.ofFederationAdmin("administrator"));
        assertThat(anybody.get(calendar(one)).status()).isEqualTo(404);
        assertThat(administrator.get(calendar(one)).status()).isEqualTo(404);
        assertThat(anybody.get(path).body()).doesNotContain("Entre nous");
    }
}
