package eu.werein.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ContentPolicyTests {

    private static final String PARTNER = "/api/public/partners/be-mompreneurs";

    private final ContentPolicy policy =
            new ContentPolicy(URI.create("https://id.werein.example/realms/werein"));

    private MockHttpServletResponse answerTo(String path) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        policy.writeHeaders(new MockHttpServletRequest("GET", path), response);
        return response;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/gatherings",
                "/api/me",
                PARTNER,
                PARTNER + "/gatherings",
                PARTNER + "/gatherings/1",
                PARTNER + "/gatherings/1.html",
                PARTNER + "/gatherings/1/2.html",
                PARTNER + "/gatherings.html/",
                "/api/partners/be-mompreneurs/gatherings.html",
                "/gatherings.html"
            })
    void nobodyShowsOursInsideTheirs(String path) {
        MockHttpServletResponse answer = answerTo(path);

        assertThat(answer.getHeader(ContentPolicy.POLICY)).contains("frame-ancestors 'none'");
        assertThat(answer.getHeader(ContentPolicy.FRAMES)).isEqualTo("DENY");
    }

    @Test
    void aPartnersListMayBeShownOnItsOwnSite() {
        MockHttpServletResponse answer = answerTo(PARTNER + "/gatherings.html");

        assertThat(answer.getHeader(ContentPolicy.POLICY)).endsWith("frame-ancestors *");
        assertThat(answer.getHeader(ContentPolicy.FRAMES)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {PARTNER + "/gatherings.html", PARTNER + "/gatherings/1.html"})
    void pagesOfServicesRunNothingAndSendNothing(String path) {
        assertThat(answerTo(path).getHeader(ContentPolicy.POLICY))
                .startsWith("default-src 'none'; style-src 'self';")
                .contains("form-action 'none'")
                .doesNotContain("script-src", "unsafe");
    }

    @Test
    void thePagesOfTheInterfaceSendFormsToWherePeopleSignIn() {
        assertThat(answerTo("/").getHeader(ContentPolicy.POLICY))
                .contains("form-action 'self' https://id.werein.example")
                .doesNotContain("default-src 'none'");
    }
}
