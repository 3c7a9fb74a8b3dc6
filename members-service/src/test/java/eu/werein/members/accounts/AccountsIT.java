package eu.werein.members.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.members.Mails;
import eu.werein.members.person.EmailAddress;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * How members come to their accounts, with the real Keycloak. Before the service that others share
 * is there: that one has no Keycloak, would take the same errands up and wait for better times.
 */
@Order(2)
class AccountsIT {

    private static final RunningService SERVICE = WithKeycloak.service();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @AfterAll
    static void leavesTheErrandsToOthers() {
        SERVICE.close();
    }

    private final String mailbox = UUID.randomUUID() + "@example.org";

    private static String members(PartnerId partner) {
        return "/api/partners/" + partner + "/members";
    }

    private String register(Client coordinator, PartnerId partner, String language) {
        return coordinator
                .post(
                        members(partner),
                        """
                        {"givenName":"An","familyName":"Peeters","email":"%s","language":"%s",
                         "roles":["member","trainer"]}
                        """
                                .formatted(mailbox, language))
                .text("/id");
    }

    private static void awaitAccount(
            Client coordinator, PartnerId partner, String member, String state) {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                coordinator
                                        .get(members(partner) + "/" + member)
                                        .text("/account")
                                        .equals(state));
    }

    private String account() {
        return SERVICE.bean(IdentityProvider.class)
                .find(new EmailAddress(mailbox))
                .orElseThrow()
                .accountId();
    }

    @Test
    void aNewMemberIsInvitedInHerLanguageAndIsWhatSheWasRegisteredAs() {
        PartnerId partner = WithKeycloak.partner();
        Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
        String member = register(coordinator, partner, "gl");
        awaitAccount(coordinator, partner, member, "invited");

        Mails.Mail invitation = Mails.only(mailbox);
        assertThat(invitation.text()).contains("/realms/werein/login-actions/action-token");
        Client an = SERVICE.client().as(TestTokens.of(account()));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            Answer me = an.get("/api/me");
                            assertThat(me.text("/memberships/0/memberId")).isEqualTo(member);
                            assertThat(me.json().at("/memberships/0/roles").size()).isEqualTo(2);
                        });
    }

    @Test
    void anAccountThatSheHasIsLinkedByTheMailedTokenOnly() {
        PartnerId first = WithKeycloak.partner();
        PartnerId second = WithKeycloak.partner();
        Client ofFirst = SERVICE.as(first, Role.COORDINATOR);
        Client ofSecond = SERVICE.as(second, Role.COORDINATOR);
        awaitAccount(ofFirst, first, register(ofFirst, first, "nl"), "invited");
        String member = register(ofSecond, second, "nl");
        awaitAccount(ofSecond, second, member, "link-offered");

        Client an = SERVICE.client().as(TestTokens.of(account()));
        assertThat(an.get("/api/me").body()).doesNotContain(second.value());
        Mails.Mail offer = Mails.all(mailbox, 2).getFirst();
        String token = "{\"token\":\"%s\"}".formatted(offer.tokenFor("/welcome"));

        Answer linked = an.post("/api/me/memberships", token);
        assertThat(linked.status()).isEqualTo(200);
        assertThat(linked.body()).contains(second.value(), member);
        assertThat(an.post("/api/me/memberships", token).status()).isEqualTo(200);
        Client eva = SERVICE.client().as(TestTokens.of("another-account"));
        assertThat(eva.post("/api/me/memberships", token).status()).isEqualTo(404);
        awaitAccount(ofSecond, second, member, "linked");
    }

    @Test
    void whatKeycloakCannotDoYetIsDoneWhenItCan() {
        PartnerId partner = SERVICE.partner();
        Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
        String member = register(coordinator, partner, "de");
        await().atMost(PATIENCE)
                .until(
                        () ->
                                SERVICE.bean(IdentityProvider.class)
                                        .find(new EmailAddress(mailbox))
                                        .isPresent());
        awaitAccount(coordinator, partner, member, "waiting");
        WithKeycloak.organize(partner);
        awaitAccount(coordinator, partner, member, "invited");
    }
}
