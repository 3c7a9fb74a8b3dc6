package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Role;
import eu.werein.platform.sample.Browser;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.TestTokens;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyIT {

    private static SampleService service;
    private static String notes;
    private static Browser coordinator;

    @BeforeAll
    static void coordinatorHasAPartner() {
        service = SampleService.shared();
        PartnerId partner = service.partner();
        notes = "/api/partners/" + partner + "/notes";
        coordinator =
                service.browser()
                        .as(TestTokens.of(service.member(partner, Role.COORDINATOR, Role.MEMBER)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text':'a','colour':'b','weight':1,'admin':true}  | /admin unknown-property",
                "{'text':5,'colour':'b','weight':1}                 | /text malformed",
                "{'text':true,'colour':'b','weight':1}              | /text malformed",
                "{'text':{'$gt':''},'colour':'b','weight':1}        | /text malformed",
                "{'text':['a'],'colour':'b','weight':1}             | /text malformed",
                "{'text':'a','colour':'b','weight':'1'}             | /weight malformed",
                "{'text':'a','colour':'b','weight':1.5}             | /weight malformed",
                "{'text':'a','colour':'b','weight':99999999999}     | /weight malformed",
                "{'text':'a','colour':'b','weight':1,'places':[{'city':'x'},{'town':1}]}"
                        + " | /places/1/town unknown-property",
                "{'text':'a','colour':'b','weight':1,'place':{'city':7}} | /place/city malformed",
                "{'text':'a','colour':'b','weight':1,'about':'../x'} | /about malformed"
            })
    void wrongPropertyIsPointedAt(String body, String defect) {
        assertRefused(body.replace('\'', '"'), defect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text':'','colour':'b','weight':1}  | /text required",
                "{'colour':'b','weight':1}            | /text required",
                "{'text':'a','weight':1}              | /colour colour-missing",
                "{'text':'a','colour':'b','weight':10}| /weight invalid",
                "{'text':'a','colour':'b','weight':1,'place':{'city':''}}    | /place/city required",
                "{'text':'a','colour':'b','weight':1,'places':[{'city':''}]} | /places/0/city required"
            })
    void brokenRuleIsPointedAt(String body, String defect) {
        assertRefused(body.replace('\'', '"'), defect);
    }

    @Test
    void allBrokenRulesAreToldAtOnce() {
        var answer = coordinator.post(notes, "{\"weight\":10}");
        assertThat(answer.defects())
                .containsExactlyInAnyOrder(
                        "/text required", "/colour colour-missing", "/weight invalid");
    }

    private void assertRefused(String body, String defect) {
        var answer = coordinator.post(notes, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid");
        assertThat(answer.defects()).containsExactly(defect);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "7",
                "{\"text\":\"a\",\"text\":\"b\",\"colour\":\"c\",\"weight\":1}",
                "{\"text\":\"a\",\"colour\":\"c\",\"weight\":1} {}",
                "{\"text\":\"a\",\"colour\":\"c\",\"weight\":1}]",
                "{\"text\":NaN,\"colour\":\"c\",\"weight\":1}",
                "{text:\"a\"}",
                "<note/>"
            })
    void whatIsNoSuchObjectIsRefused(String body) {
        var answer = coordinator.post(notes, body);
        assertThat(answer.status()).isEqualTo(400);
        assertTellsNothing(answer);
    }

    @Test
    void deepBodyIsRefusedQuickly() {
        long start = System.nanoTime();
        var answer = coordinator.post(notes, "{\"text\":" + "[".repeat(100_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertTellsNothing(answer);
    }

    @Test
    void oversizedBodyIsRefusedByItsAnnouncedLength() {
        assertThat(coordinator.post(notes, " ".repeat(300_000)).status()).isEqualTo(413);
    }

    @Test
    void whoIsStillSendingAnOversizedBodySeesWhyItIsRefused() {
        assertThat(coordinator.post(notes, " ".repeat(16_000_000)).code()).isEqualTo("too-large");
    }

    @Test
    void oversizedBodyIsRefusedWhileItIsRead() {
        byte[] body = ("{\"text\":\"" + "a".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
        var answer =
                coordinator.send(
                        coordinator
                                .request(notes)
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(body))));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("too-large");
    }

    @Test
    void bodyThatIsNoJsonIsNotRead() {
        for (String type : new String[] {"text/plain", "application/xml", "multipart/form-data"}) {
            var answer =
                    coordinator.send(
                            coordinator
                                    .request(notes)
                                    .header("Content-Type", type)
                                    .POST(BodyPublishers.ofString(OwnerIT.note("x"))));
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.code()).isEqualTo("media-type-unsupported");
        }
    }

    @Test
    void whatCannotBeProducedIsNotAcceptable() {
        var answer =
                coordinator.send(
                        coordinator
                                .request("/api/me/account")
                                .header("Accept", "application/xml")
                                .GET());
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("not-acceptable");
    }

    @Test
    void otherMethodIsNotAllowedAndTheAllowedOnesAreNamed() {
        var answer = coordinator.send("DELETE", notes, "");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("POST").contains("GET");
    }

    static void assertTellsNothing(Browser.Answer answer) {
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("eu.werein")
                .doesNotContain("springframework")
                .doesNotContain("jackson")
                .doesNotContain("trace");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }
}
