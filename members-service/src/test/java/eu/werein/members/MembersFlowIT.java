package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A woman applies, is approved and is a member: the story from the form to the register. */
class MembersFlowIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();
    private final Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
    private final String mailbox = UUID.randomUUID() + "@example.org";

    @Test
    void anApplicantIsConfirmedReviewedApprovedAndRegistered() {
        Answer receipt = apply("An", "nl");
        assertThat(receipt.status()).isEqualTo(202);

        Mails.Mail confirmation = Mails.only(mailbox);
        assertThat(confirmation.subject()).isEqualTo("Bevestig je e-mailadres");
        assertThat(confirmation.language()).isEqualTo("nl");
        assertThat(confirmation.text()).contains("Dag An", "Partner " + partner);
        assertThat(confirmation.html()).contains("Dag An", "Partner " + partner);

        Answer confirmed =
                SERVICE.client()
                        .post(
                                "/api/public/confirmations",
                                "{\"token\":\"%s\"}".formatted(confirmation.tokenFor("/confirm")));
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.text("/partner")).isEqualTo(partner.value());

        String application = applications() + "/" + receipt.text("/id");
        assertThat(coordinator.get(application).json().path("confirmed").asBoolean()).isTrue();
        assertThat(coordinator.post(application + "/review", "").text("/state"))
                .isEqualTo("in-review");
        Answer approved = coordinator.post(application + "/decision", "{\"decision\":\"approve\"}");
        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.text("/state")).isEqualTo("approved");

        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () ->
                                assertThat(coordinator.get(members()).items())
                                        .singleElement()
                                        .satisfies(
                                                member -> {
                                                    assertThat(member.path("givenName").asString())
                                                            .isEqualTo("An");
                                                    assertThat(member.path("account").asString())
                                                            .isEqualTo("waiting");
                                                }));
        assertThat(Mails.all(mailbox, 2).getFirst().subject())
                .isEqualTo("Welkom bij Partner " + partner + "!");
    }

    private Answer apply(String givenName, String language) {
        return SERVICE.client()
                .post(
                        "/api/public/partners/" + partner + "/applications",
                        """
                        {"givenName":"%s","familyName":"Peeters","email":"%s","language":"%s"}
                        """
                                .formatted(givenName, mailbox, language));
    }

    private String applications() {
        return "/api/partners/" + partner + "/applications";
    }

    private String members() {
        return "/api/partners/" + partner + "/members";
    }
}
