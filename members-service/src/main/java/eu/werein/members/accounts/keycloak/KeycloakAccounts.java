package eu.werein.members.accounts.keycloak;

import eu.werein.members.accounts.IdentityProvider;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.platform.tenant.PartnerId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Accounts and organizations in Keycloak's realm, by its admin API. */
final class KeycloakAccounts implements IdentityProvider {

    private static final Duration INVITATION_VALID = Duration.ofDays(3);
    private static final String USERS = "/users";
    private static final String ORGANIZATIONS = "/organizations";

    private final RestClient realm;
    private final ServiceToken token;
    private final String publicUrl;

    /**
     * @param realm a client for the realm's admin API
     * @param publicUrl where a mailed link leads in the end
     */
    KeycloakAccounts(RestClient realm, ServiceToken token, String publicUrl) {
        this.realm = realm;
        this.token = token;
        this.publicUrl = publicUrl;
    }

    @Override
    public Optional<Account> find(EmailAddress email) {
        UserAnswer[] found =
                call(
                        () ->
                                realm.get()
                                        .uri(
                                                uri ->
                                                        uri.path(USERS)
                                                                .queryParam("email", "{email}")
                                                                .queryParam("exact", true)
                                                                .queryParam(
                                                                        "briefRepresentation", true)
                                                                .build(email.value()))
                                        .headers(headers -> headers.setBearerAuth(token.value()))
                                        .retrieve()
                                        .body(UserAnswer[].class));
        return found == null || found.length == 0
                ? Optional.empty()
                : Optional.of(new Account(found[0].id(), found[0].username()));
    }

    @Override
    public Optional<String> open(String username, EmailAddress email, Language language) {
        var user =
                new UserRequest(
                        username,
                        email.value(),
                        true,
                        true,
                        Map.of("locale", List.of(language.code())));
        ResponseEntity<Void> created =
                tolerating(
                        HttpStatus.CONFLICT,
                        () ->
                                realm.post()
                                        .uri(USERS)
                                        .headers(headers -> headers.setBearerAuth(token.value()))
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .body(user)
                                        .retrieve()
                                        .toBodilessEntity());
        return Optional.ofNullable(created.getHeaders().getLocation()).map(KeycloakAccounts::id);
    }

    private static String id(URI location) {
        String path = location.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void join(PartnerId partner, String accountId) {
        String organization = organization(partner);
        tolerating(
                HttpStatus.CONFLICT,
                () ->
                        realm.post()
                                .uri(ORGANIZATIONS + "/{organization}/members", organization)
                                .headers(headers -> headers.setBearerAuth(token.value()))
                                .contentType(MediaType.APPLICATION_JSON)
                                .body('"' + accountId + '"')
                                .retrieve()
                                .toBodilessEntity());
    }

    private String organization(PartnerId partner) {
        OrganizationAnswer[] found =
                call(
                        () ->
                                realm.get()
                                        .uri(
                                                uri ->
                                                        uri.path(ORGANIZATIONS)
                                                                .queryParam("q", "{query}")
                                                                .build("alias:" + partner))
                                        .headers(headers -> headers.setBearerAuth(token.value()))
                                        .retrieve()
                                        .body(OrganizationAnswer[].class));
        if (found == null || found.length == 0) {
            throw new Unavailable("organization-unknown");
        }
        return found[0].id();
    }

    @Override
    public void invite(String accountId) {
        call(
                () ->
                        realm.put()
                                .uri(
                                        uri ->
                                                uri.path(USERS + "/{id}/execute-actions-email")
                                                        .queryParam("client_id", "gateway")
                                                        .queryParam("redirect_uri", "{redirect}")
                                                        .queryParam(
                                                                "lifespan",
                                                                INVITATION_VALID.toSeconds())
                                                        .build(accountId, publicUrl + "/welcome"))
                                .headers(headers -> headers.setBearerAuth(token.value()))
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(List.of("UPDATE_PASSWORD"))
                                .retrieve()
                                .toBodilessEntity());
    }

    /** That something is there already is as good as having made it. */
    private ResponseEntity<Void> tolerating(
            HttpStatusCode harmless, Supplier<ResponseEntity<Void>> request) {
        try {
            return request.get();
        } catch (RestClientResponseException e) {
            if (e.getStatusCode().isSameCodeAs(harmless)) {
                return ResponseEntity.status(harmless).build();
            }
            throw unavailable(e);
        } catch (RestClientException e) {
            throw new Unavailable("unreachable");
        }
    }

    private <T> T call(Supplier<T> request) {
        try {
            return request.get();
        } catch (RestClientResponseException e) {
            throw unavailable(e);
        } catch (RestClientException e) {
            throw new Unavailable("unreachable");
        }
    }

    /** The exception's own message quotes the answer, and that may quote an address. */
    private Unavailable unavailable(RestClientResponseException answer) {
        if (answer.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            token.forget();
        }
        return new Unavailable("status-" + answer.getStatusCode().value());
    }

    record UserAnswer(String id, String username) {}

    record OrganizationAnswer(String id) {}

    record UserRequest(
            String username,
            String email,
            boolean emailVerified,
            boolean enabled,
            Map<String, List<String>> attributes) {}
}
