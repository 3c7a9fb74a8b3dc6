package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a coordinator can say of a member, and how she finds her again. */
class MemberFormIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();
    private final Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
    private final String members = "/api/partners/" + partner + "/members";

    private Answer register(String givenName, String more) {
        return coordinator.post(
                members,
                """
                {"givenName":"%s","familyName":"Peeters","language":"nl"%s}
                """
                        .formatted(givenName, more.isEmpty() ? "" : "," + more));
    }

    private List<String> found(String query) {
        return coordinator.get(members + "?" + query).items().stream()
                .map(member -> member.path("givenName").asString())
                .toList();
    }

    /** Her way to an account begins as soon as the log has told of her. */
    private static JsonNode withoutAccount(Answer answer) {
        return answer.json().asObject().without("account");
    }

    @Test
    void allThatIsSaidIsKept() {
        Answer said =
                register(
                        "Zoé",
                        """
                        "email":"zoe@example.org","phone":"0470 12 34 56","birthDate":"1984-02-29",
                        "postalCode":"1000","city":"Bruxelles","region":"Bruxelles","country":"BE",
                        "business":{"name":"Luz","trade":"bread","sector":"47","stage":"idea",
                         "enterpriseNumber":"BE 0403.019.261"},
                        "bands":["weekend","evening"],"skills":["baking"," baking "],
                        "helpWanted":["taxes"],"joinedOn":"2024-01-31","paidUntil":"2099-12-31",
                        "externalId":"A-17","roles":["member","trainer"]
                        """);
        assertThat(said.status()).isEqualTo(201);
        Answer shown = coordinator.get(members + "/" + said.text("/id"));
        assertThat(withoutAccount(shown)).isEqualTo(withoutAccount(said));
        assertThat(shown.header("ETag")).isEqualTo("\"1\"");
        assertThat(shown.text("/phone")).isEqualTo("+32470123456");
        assertThat(shown.text("/birthDate")).isEqualTo("1984-02-29");
        assertThat(shown.text("/business/enterpriseNumber")).isEqualTo("0403019261");
        assertThat(shown.json().path("bands").toString()).isEqualTo("[\"evening\",\"weekend\"]");
        assertThat(shown.json().path("skills").toString()).isEqualTo("[\"baking\"]");
        assertThat(shown.text("/externalId")).isEqualTo("A-17");
        assertThat(shown.text("/originKind")).isEqualTo("coordinator");
        assertThat(shown.json().path("refusals").size()).isZero();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Answer answer =
                coordinator.post(
                        members,
                        """
                        {"givenName":" ","language":"xx","email":"no address","country":"be",
                         "birthDate":"2024-02-30","joinedOn":"20240131","bands":["noon"],
                         "skills":["","a|b"],"business":{"sector":"04","stage":"huge",
                         "enterpriseNumber":"12"}}
                        """);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.defects())
                .containsExactly(
                        "/bands invalid",
                        "/birthDate date-impossible",
                        "/business/enterpriseNumber enterprise-number",
                        "/business/sector invalid",
                        "/business/stage invalid",
                        "/country country",
                        "/email email",
                        "/familyName required",
                        "/givenName required",
                        "/joinedOn date-impossible",
                        "/language language-unknown",
                        "/skills/0 required",
                        "/skills/1 invalid");
        assertThat(register("An", "\"shoeSize\":38").defects())
                .containsExactly("/shoeSize unknown-property");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2999-01-01"})
    void nobodyIsBornThen(String birthDate) {
        assertThat(register("An", "\"birthDate\":\"%s\"".formatted(birthDate)).defects())
                .containsExactly("/birthDate date-impossible");
    }

    @ParameterizedTest
    @CsvSource({"BE, 0403019261", "FR, 732829320", "ES, B65410011", "DE, DE136695976"})
    void anEnterpriseNumberIsProvedInItsCountry(String country, String number) {
        String right = "\"country\":\"%s\",\"business\":{\"enterpriseNumber\":\"%s\"}";
        assertThat(register("An", right.formatted(country, number)).status()).isEqualTo(201);
        String wrong = number.substring(0, number.length() - 1) + "5";
        assertThat(register("An", right.formatted(country, wrong)).defects())
                .containsExactly("/business/enterpriseNumber enterprise-number");
    }

    @Test
    void anApplicantsEnterpriseNumberIsProvedAsWell() {
        String form =
                """
                {"givenName":" ","familyName":"Peeters","email":"an@example.org","language":"nl",
                 "country":"BE","business":{"enterpriseNumber":"0403019262"}}
                """;
        assertThat(Applying.apply(SERVICE, partner, form).defects())
                .containsExactly(
                        "/business/enterpriseNumber enterprise-number", "/givenName required");
    }

    @Test
    void aNumberThatNobodyKnowsIsTakenAsItIsTyped() {
        assertThat(register("An", "\"phone\":\"at the bakery\"").text("/phone"))
                .isEqualTo("at the bakery");
    }

    @Test
    void theFormerToolsNumberIsOneMembers() {
        assertThat(register("An", "\"externalId\":\"7\"").status()).isEqualTo(201);
        Answer taken = register("Eva", "\"externalId\":\"7\"");
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.defects()).containsExactly("/externalId external-id-taken");
    }

    @Test
    void aMemberIsFoundByWhatIsKnownOfHer() {
        register(
                "Zoé", "\"city\":\"A Coruña\",\"country\":\"ES\",\"business\":{\"sector\":\"47\"}");
        register("An", "\"country\":\"BE\",\"business\":{\"stage\":\"idea\"}");
        assertThat(found("q=coruna")).containsExactly("Zoé");
        assertThat(found("q=PEET%20zo%C3%A9")).containsExactly("Zoé");
        assertThat(found("country=BE")).containsExactly("An");
        assertThat(found("sector=G")).containsExactly("Zoé");
        assertThat(found("stage=idea&language=nl&state=active")).containsExactly("An");
        assertThat(found("import=import-1")).isEmpty();
        assertThat(coordinator.get(members + "?stage=huge").defects())
                .containsExactly("?stage malformed");
        assertThat(coordinator.get(members + "/summary").text("/active")).isEqualTo("2");
    }

    @Test
    void aCursorHoldsForItsFilterAndPartnerOnly() {
        register("An", "");
        register("Eva", "");
        String next = coordinator.get(members + "?limit=1").text("/next");
        assertThat(found("limit=1&cursor=" + next)).containsExactly("Eva");
        assertThat(coordinator.get(members + "?limit=1&q=e&cursor=" + next).status())
                .isEqualTo(400);
    }

    @Test
    void aTwinAtAnotherPartnerIsSomebodyElse() {
        PartnerId other = SERVICE.partner();
        Client others = SERVICE.as(other, Role.COORDINATOR);
        String id = register("Alpha", "\"externalId\":\"7\"").text("/id");
        TwinMembers.register(SERVICE, other, id, "Beta");
        String twin = "/api/partners/" + other + "/members/" + id;
        assertThat(others.get(twin).body()).contains("Beta").doesNotContain("Alpha");
        others.send("PATCH", twin, "{\"externalId\":\"7\"}", "If-Match", "\"1\"");
        assertThat(others.post(twin + "/lapse", "").text("/state")).isEqualTo("lapsed");
        Answer own = coordinator.get(members + "/" + id);
        assertThat(own.text("/state")).isEqualTo("active");
        assertThat(own.text("/givenName")).isEqualTo("Alpha");
        assertThat(coordinator.get(members + "?q=beta").items()).isEmpty();
    }
}
