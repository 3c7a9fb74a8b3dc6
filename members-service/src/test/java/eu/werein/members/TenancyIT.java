package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.members.applications.Twins;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two partners hold the same ids with different marks: each sees its own only. */
class TenancyIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId one = SERVICE.partner();
    private final PartnerId two = SERVICE.partner();
    private final Client ofOne = SERVICE.as(one, Role.COORDINATOR);
    private final Client ofTwo = SERVICE.as(two, Role.COORDINATOR);
    private final String id = UUID.randomUUID().toString();

    TenancyIT() {
        Twins.apply(SERVICE, one, id, "Alpha", "alpha-" + id + "@example.org");
        Twins.apply(SERVICE, two, id, "Beta", "beta-" + id + "@example.org");
    }

    private static String applications(PartnerId partner) {
        return "/api/partners/" + partner + "/applications";
    }

    @Test
    void eachCoordinatorSeesHerOwnOfTwoApplicationsWithOneId() {
        assertThat(ofOne.get(applications(one) + "/" + id).body())
                .contains("Alpha")
                .doesNotContain("Beta");
        assertThat(ofTwo.get(applications(two) + "/" + id).body())
                .contains("Beta")
                .doesNotContain("Alpha");
        assertThat(ofOne.get(applications(one)).body()).contains("Alpha").doesNotContain("Beta");
    }

    @Test
    void aForeignPathIsForbiddenWhateverItNames() {
        Answer existing = ofOne.get(applications(two) + "/" + id);
        Answer unknown = ofOne.get(applications(two) + "/unknown");
        assertThat(existing.status()).isEqualTo(403);
        assertThat(existing.body()).isEqualTo(unknown.body()).doesNotContain("Beta");
    }

    @Test
    void aForeignIdInTheOwnPathIsAsUnknownAsAny() {
        String foreign = UUID.randomUUID().toString();
        Twins.apply(SERVICE, two, foreign, "Beta", "b-" + foreign + "@example.org");
        Answer answer = ofOne.get(applications(one) + "/" + foreign);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(ofOne.get(applications(one) + "/unknown").body());
    }

    @Test
    void aDecisionOfOnePartnerLeavesTheOthersTwinOpen() {
        Answer decided =
                ofOne.post(
                        applications(one) + "/" + id + "/decision", "{\"decision\":\"approve\"}");
        assertThat(decided.status()).isEqualTo(200);
        assertThat(ofTwo.get(applications(two) + "/" + id).text("/state")).isEqualTo("submitted");

        await().atMost(RunningService.SOON)
                .until(() -> ofOne.get("/api/partners/" + one + "/members").items().size() == 1);
        assertThat(ofTwo.get("/api/partners/" + two + "/members").items()).isEmpty();
    }

    @Test
    void aCursorOpensNoOtherPartnersList() {
        Twins.apply(
                SERVICE, one, UUID.randomUUID().toString(), "Alpha", "a2-" + id + "@example.org");
        String next = ofOne.get(applications(one) + "?limit=1").text("/next");
        assertThat(ofOne.get(applications(one) + "?limit=1&cursor=" + next).items()).hasSize(1);
        Answer foreign = ofTwo.get(applications(two) + "?limit=1&cursor=" + next);
        assertThat(foreign.status()).isEqualTo(400);
        Answer otherFilter = ofOne.get(applications(one) + "?limit=1&state=open&cursor=" + next);
        assertThat(otherFilter.status()).isEqualTo(400);
    }

    @Test
    void theSameMailboxAppliesToBothPartners() {
        String mailbox = UUID.randomUUID() + "@example.org";
        Applying.apply(SERVICE, one, Applying.form("An", mailbox));
        Applying.apply(SERVICE, two, Applying.form("An", mailbox));
        assertThat(Mails.all(mailbox, 2)).hasSize(2);
        assertThat(ofOne.get(applications(one)).items()).hasSize(2);
        assertThat(ofTwo.get(applications(two)).items()).hasSize(2);
    }
}
