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

/** The public form and the inbox behind it, over HTTP. */
class ApplyingIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();
    private final Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
    private final String mailbox = UUID.randomUUID() + "@example.org";
    private final String applications = "/api/partners/" + partner + "/applications";

    private Answer apply(String form, String... headers) {
        return Applying.apply(SERVICE, partner, form, headers);
    }

    @Test
    void everybodyGetsTheSameAnswer() {
        Answer first = apply(Applying.form("An", mailbox));
        Answer again = apply(Applying.form("An", mailbox));
        Answer robot =
                apply(
                        """
                        {"givenName":"R","familyName":"B","email":"%s","language":"nl",
                         "website":"https://spam.example"}
                        """
                                .formatted("robot-" + mailbox));
        for (Answer answer : new Answer[] {first, again, robot}) {
            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.json().propertyNames()).containsExactly("id");
            assertThat(answer.text("/id")).hasSize(36);
        }
        assertThat(coordinator.get(applications).items()).hasSize(1);
        Mails.only(mailbox);
        assertThat(Mails.to("robot-" + mailbox)).isEmpty();
    }

    @Test
    void allDefectsOfAFormAreNamedAtOnce() {
        Answer answer =
                apply(
                        """
                        {"givenName":" ","email":"no address","language":"xx","country":"be",
                         "business":{"stage":"huge"}}
                        """);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.defects())
                .containsExactly(
                        "/business/stage invalid",
                        "/country country",
                        "/email email",
                        "/familyName required",
                        "/givenName required",
                        "/language language-unknown");
        assertThat(apply("{\"givenName\":\"An\",\"role\":\"coordinator\"}").defects())
                .containsExactly("/role unknown-property");
    }

    @Test
    void aForeignPostalCodeIsTaken() {
        Answer answer =
                apply(
                        """
                        {"givenName":"Zoé","familyName":"Tremblay","email":"%s","language":"fr",
                         "postalCode":"K1A 0B6","country":"CA","phone":"+1 (613) 555-0100",
                         "business":{"trade":"céramique","stage":"idea"},"motivation":"Créer."}
                        """
                                .formatted(mailbox));
        Answer shown = coordinator.get(applications + "/" + answer.text("/id"));
        assertThat(shown.text("/postalCode")).isEqualTo("K1A 0B6");
        assertThat(shown.text("/business/trade")).isEqualTo("céramique");
        assertThat(shown.text("/phone")).isEqualTo("+1 (613) 555-0100");
        assertThat(shown.header("ETag")).isEqualTo("\"1\"");
        assertThat(shown.json().path("overdue").asBoolean(true)).isFalse();
    }

    @Test
    void aRepeatedFormIsTakenOnceAndItsKeyForNothingElse() {
        Answer first = apply(Applying.form("An", mailbox), "Idempotency-Key", "key-1");
        Answer again = apply(Applying.form("An", mailbox), "Idempotency-Key", "key-1");
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        Answer other = apply(Applying.form("Eva", "e" + mailbox), "Idempotency-Key", "key-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aDecisionStandsAndItsRepetitionIsAnswered() {
        String id = apply(Applying.form("An", mailbox)).text("/id");
        String decision = applications + "/" + id + "/decision";
        String decline = "{\"decision\":\"decline\",\"reason\":\"incomplete\"}";
        assertThat(coordinator.post(decision, "{\"decision\":\"decline\"}").defects())
                .containsExactly("/reason required");

        Answer first = coordinator.post(decision, decline, "Idempotency-Key", "key-1");
        assertThat(first.text("/reason")).isEqualTo("incomplete");
        Answer again = coordinator.post(decision, decline, "Idempotency-Key", "key-1");
        assertThat(again.status()).isEqualTo(200);
        Answer second = coordinator.post(decision, "{\"decision\":\"approve\"}");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("/code")).isEqualTo("already-decided");
        Answer reused =
                coordinator.post(
                        decision, "{\"decision\":\"approve\"}", "Idempotency-Key", "key-1");
        assertThat(reused.status()).isEqualTo(422);
        // Whether she was still asked to confirm depends on who was quicker.
        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () ->
                                assertThat(Mails.to(mailbox))
                                        .anySatisfy(
                                                mail ->
                                                        assertThat(mail.text())
                                                                .contains("ontbrak informatie")));
    }

    @Test
    void theCoordinatorSeesThatSomebodyMayBeAMember() {
        coordinator.post(
                "/api/partners/" + partner + "/members",
                """
                {"givenName":"An","familyName":"Peeters","email":"%s","language":"nl"}
                """
                        .formatted(mailbox.toUpperCase(java.util.Locale.ROOT)));
        Answer receipt = apply(Applying.form("An", mailbox));
        assertThat(receipt.status()).isEqualTo(202);
        Answer shown = coordinator.get(applications + "/" + receipt.text("/id"));
        assertThat(shown.json().path("possibleMember").asBoolean()).isTrue();
    }

    @Test
    void aTokenConfirmsAgainButAnInventedOneNever() {
        apply(Applying.form("An", mailbox));
        String token = "{\"token\":\"%s\"}".formatted(Mails.only(mailbox).tokenFor("/confirm"));
        Client anyone = SERVICE.client();
        assertThat(anyone.post("/api/public/confirmations", token).status()).isEqualTo(200);
        assertThat(anyone.post("/api/public/confirmations", token).status()).isEqualTo(200);
        Answer invented =
                anyone.post("/api/public/confirmations", "{\"token\":\"AAAAAAAAAAAAAAAA\"}");
        assertThat(invented.status()).isEqualTo(404);
        assertThat(invented.text("/code")).isEqualTo("confirmation-unknown");
    }

    @Test
    void theInboxCanBeFilteredAndSaysWhenAFilterIsNone() {
        apply(Applying.form("An", mailbox));
        assertThat(coordinator.get(applications + "?state=open").items()).hasSize(1);
        assertThat(coordinator.get(applications + "?state=in-review").items()).isEmpty();
        assertThat(coordinator.get(applications + "?state=nonsense").defects())
                .containsExactly("?state malformed");
        assertThat(coordinator.get(applications + "?limit=0").defects())
                .containsExactly("?limit malformed");
    }
}
