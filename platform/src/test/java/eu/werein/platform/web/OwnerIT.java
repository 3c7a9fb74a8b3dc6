package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Role;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.sample.Browser;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two partners hold the same ids with different marks. */
class OwnerIT {

    private static final String TWIN = "00000000-0000-7000-8000-000000000001";

    private static SampleService service;
    private static PartnerId here;
    private static PartnerId there;
    private static Browser coordinator;

    @BeforeAll
    static void twoPartnersHoldTheSameIds() {
        service = SampleService.shared();
        here = service.partner();
        there = service.partner();
        for (PartnerId partner : List.of(here, there)) {
            write(partner, TWIN, "mark of " + partner);
        }
        write(there, "only-there", "mark of " + there);
        coordinator = as(service.member(here, Role.MEMBER, Role.COORDINATOR));
    }

    private static void write(PartnerId partner, String id, String text) {
        AggregateStore notes = service.bean(AggregateStore.class);
        TenantContext.run(
                partner,
                () ->
                        notes.insert(
                                id, new Document("text", text).append("colour", "red"), List.of()));
    }

    private static Browser as(String account) {
        return service.browser().as(TestTokens.of(account));
    }

    @Test
    void memberReadsOwnPartnersData() {
        var answer = coordinator.get(path(here, "/notes/" + TWIN));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("text").asString()).isEqualTo("mark of " + here);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void foreignIdInOwnPathEqualsUnknownId() {
        var foreign = coordinator.get(path(here, "/notes/only-there"));
        var unknown = coordinator.get(path(here, "/notes/nowhere"));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(unknown.body());
        assertThat(headers(foreign)).isEqualTo(headers(unknown));
    }

    @Test
    void anotherPartnersPrivatePathHasOneConstantAnswer() {
        List<Browser.Answer> answers =
                List.of(
                        coordinator.get(path(there, "/notes/" + TWIN)),
                        coordinator.get(path(there, "/notes/nowhere")),
                        coordinator.get(path(there, "/notes?colour=red")),
                        coordinator.get(path(there, "/no/such/operation")),
                        coordinator.get(path(there, "")),
                        coordinator.send("DELETE", path(there, "/notes/" + TWIN), ""),
                        coordinator.post(path(there, "/notes"), "{"),
                        coordinator.put(path(there, "/notes/" + TWIN), "{}"));
        assertThat(answers).allMatch(answer -> answer.status() == 403);
        assertThat(answers.stream().map(Browser.Answer::body).distinct()).hasSize(1);
        assertThat(answers.stream().map(OwnerIT::headers).distinct()).hasSize(1);
    }

    @Test
    void roleTooLowHasTheSameBodyAsAnotherPartner() {
        Browser member = as(service.member(here, Role.MEMBER));
        var tooLow = member.post(path(here, "/notes"), note("x"));
        var foreign = member.post(path(there, "/notes"), note("x"));
        assertThat(tooLow.status()).isEqualTo(403);
        assertThat(tooLow.body()).isEqualTo(foreign.body());
    }

    @Test
    void operationThatDeclaresNoCallersRefusesEverybody() {
        assertThat(coordinator.get(path(here, "/nobody-said-who")).status()).isEqualTo(403);
        assertThat(admin().get(path(here, "/nobody-said-who")).status()).isEqualTo(403);
    }

    @Test
    void withoutTokenAPrivatePathAnswers401WhateverThePartner() {
        for (String path :
                List.of(
                        path(here, "/notes/" + TWIN),
                        "/api/partners/be-unknown/notes/1",
                        "/api/me/account",
                        "/api/federation/count")) {
            var answer = service.browser().get(path);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("unauthenticated");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PartnerState.class,
            names = {"PROPOSED", "PROVISIONING", "SUSPENDED"})
    void partnerThatIsNotActiveExistsForFederationAdministratorsOnly(PartnerState state) {
        PartnerId partner = service.partner(state);
        Browser itsCoordinator = as(service.member(partner, Role.COORDINATOR, Role.MEMBER));
        var unknown = itsCoordinator.get("/api/partners/be-unknown/notes/1");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(itsCoordinator.get(path(partner, "/notes/1")).body()).isEqualTo(unknown.body());
        assertThat(itsCoordinator.get(path(partner, "/notes/1")).status()).isEqualTo(404);
        assertThat(service.browser().get("/api/public/partners/" + partner + "/greeting").status())
                .isEqualTo(404);
        assertThat(admin().post(path(partner, "/notes"), note("by admin")).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "local",
                "BE-PARTNER-1",
                "be_partner_1",
                "..%2f..%2fetc",
                "be-partner%00",
                "%24where",
                "be-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "be-p%D0%B0rtner"
            })
    void hostileOwnerIsNeverFound(String owner) {
        for (Browser who : List.of(coordinator, admin())) {
            var answer = who.get("/api/partners/" + owner + "/notes/1");
            assertThat(answer.status()).isIn(400, 404);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void publicPathBindsTheOwner() {
        var answer = service.browser().get("/api/public/partners/" + here + "/greeting");
        assertThat(answer.json().path("partner").asString()).isEqualTo(here.value());
    }

    @Test
    void removedMembershipAndSuspendedPartnerBiteWithinTenSeconds() {
        PartnerId partner = service.partner();
        write(partner, TWIN, "mark");
        String account = service.member(partner, Role.MEMBER);
        Browser member = as(account);
        Browser other = as(service.member(partner, Role.MEMBER));
        assertThat(member.get(path(partner, "/notes/" + TWIN)).status()).isEqualTo(200);
        service.federation()
                .membership(account, partner.value(), "m-" + account, Membership.State.ENDED);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> member.get(path(partner, "/notes/" + TWIN)).status() == 403);
        service.federation().partner(partner.value(), PartnerState.SUSPENDED);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> other.get(path(partner, "/notes/" + TWIN)).status() == 404);
    }

    @Test
    void whatASuspendedPartnerHasForEverybodyIsThereForNobody() {
        PartnerId partner = service.partner();
        String greeting = "/api/public/partners/" + partner + "/greeting";
        assertThat(admin().get(greeting).status()).isEqualTo(200);
        service.federation().partner(partner.value(), PartnerState.SUSPENDED);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> service.browser().get(greeting).status() == 404);
        assertThat(admin().get(greeting).status()).isEqualTo(404);
    }

    private Browser admin() {
        return service.browser().as(TestTokens.ofFederationAdmin("admin"));
    }

    private static String path(PartnerId partner, String rest) {
        return "/api/partners/" + partner + rest;
    }

    static String note(String text) {
        return "{\"text\":\"" + text + "\",\"colour\":\"red\",\"weight\":1}";
    }

    private static Map<String, List<String>> headers(Browser.Answer answer) {
        var headers = new java.util.TreeMap<>(answer.response().headers().map());
        headers.remove("date");
        headers.remove("content-length");
        headers.remove("transfer-encoding");
        return headers;
    }
}
