package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Role;
import eu.werein.platform.sample.Browser;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.TestTokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RequestIT {

    private static SampleService service;
    private static PartnerId partner;
    private static String notes;
    private static Browser coordinator;

    @BeforeAll
    static void coordinatorHasAPartner() {
        service = SampleService.shared();
        partner = service.partner();
        notes = "/api/partners/" + partner + "/notes";
        coordinator =
                service.browser()
                        .as(TestTokens.of(service.member(partner, Role.COORDINATOR, Role.MEMBER)));
    }

    @Test
    void sameIdempotencyKeyCreatesOnce() {
        var first = coordinator.post(notes, OwnerIT.note("one"), "Idempotency-Key", "k1");
        var again = coordinator.post(notes, OwnerIT.note("one"), "Idempotency-Key", "k1");
        var other = coordinator.post(notes, OwnerIT.note("one"), "Idempotency-Key", "k2");
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.body()).isNotEqualTo(first.body());
    }

    @Test
    void malformedIdempotencyKeyIsRefused() {
        var answer = coordinator.post(notes, OwnerIT.note("one"), "Idempotency-Key", "a b");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("idempotency-key-malformed");
    }

    @Test
    void cursorLeadsThroughTheWholeListAndNowhereElse() {
        PartnerId partner = service.partner();
        String notes = "/api/partners/" + partner + "/notes";
        Browser coordinator =
                service.browser()
                        .as(TestTokens.of(service.member(partner, Role.COORDINATOR, Role.MEMBER)));
        for (int i = 0; i < 5; i++) {
            coordinator.post(notes, OwnerIT.note("note " + i));
        }
        List<String> texts = new ArrayList<>();
        String cursor = "";
        String kept = "";
        do {
            var page =
                    coordinator
                            .get(
                                    notes
                                            + "?colour=red"
                                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                            .json();
            page.path("items").forEach(item -> texts.add(item.path("text").asString()));
            cursor = page.path("next").isNull() ? "" : page.path("next").asString();
            kept = cursor.isEmpty() ? kept : cursor;
        } while (!cursor.isEmpty());
        assertThat(texts)
                .containsExactlyInAnyOrder("note 0", "note 1", "note 2", "note 3", "note 4");
        assertThat(coordinator.get(notes + "?colour=blue&cursor=" + kept).code())
                .isEqualTo("cursor-invalid");
        PartnerId other = service.partner();
        Browser elsewhere = service.browser().as(TestTokens.of(service.member(other, Role.MEMBER)));
        var foreign = elsewhere.get("/api/partners/" + other + "/notes?colour=red&cursor=" + kept);
        assertThat(foreign.status()).isEqualTo(400);
    }

    @Test
    void missingOrMalformedParameterIsPointedAt() {
        assertThat(coordinator.get(notes).defects()).containsExactly("?colour required");
        assertThat(
                        coordinator
                                .get("/api/partners/" + partner + "/failing?mark=x&number=seven")
                                .defects())
                .containsExactly("?number malformed");
    }

    @Test
    void changeOfAVersionThatIsGoneConflicts() {
        String id = coordinator.post(notes, OwnerIT.note("one")).json().path("id").asString();
        String path = notes + "/" + id;
        assertThat(coordinator.put(path, OwnerIT.note("two"), "If-Match", "\"1\"").status())
                .isEqualTo(200);
        var late = coordinator.put(path, OwnerIT.note("three"), "If-Match", "\"1\"");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("changed-meanwhile");
        assertThat(coordinator.put(path, OwnerIT.note("three")).status()).isEqualTo(428);
        assertThat(coordinator.put(path, OwnerIT.note("three"), "If-Match", "*").status())
                .isEqualTo(400);
    }

    @Test
    void failureShowsNothingOfItself() {
        var answer =
                coordinator.get("/api/partners/" + partner + "/failing?mark=secret-mark&number=7");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("unexpected");
        assertThat(answer.body()).doesNotContain("secret-mark");
        BodyIT.assertTellsNothing(answer);
    }

    @Test
    void unknownPathIsNotFound() {
        assertThat(coordinator.get("/api/me/nothing").status()).isEqualTo(404);
        assertThat(coordinator.get("/api/me/nothing").body())
                .isEqualTo(coordinator.get(notes + "/nowhere").body());
        assertThat(coordinator.get("/actuator/health").status()).isEqualTo(403);
        assertThat(service.browser().get("/actuator/health").status()).isEqualTo(401);
    }

    @Test
    void pathThatTheFirewallRejectsIsAProblemToo() throws IOException {
        for (String path :
                List.of("/api//me/account", "/api/me;x=1/account", "/api/me/%2e%2e/account")) {
            String answer =
                    raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .containsIgnoringCase("application/problem+json")
                    .doesNotContain("Exception")
                    .doesNotContain("Tomcat");
        }
    }

    @Test
    void requestThatIsNoHttpShowsNoServer() throws IOException {
        assertThat(raw("GET /\0 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Tomcat")
                .doesNotContain("Exception");
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), service.browser().port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
