package eu.werein.federation.partners.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import eu.werein.federation.partners.Organizations;
import eu.werein.federation.partners.StepFailed;
import eu.werein.platform.tenant.PartnerId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * One Keycloak organization per partner, found by its alias. Every call leaves the same
 * organization behind however often it is made.
 */
final class KeycloakOrganizations implements Organizations {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakOrganizations.class);
    private static final String AWAY = "identity-provider-away";
    private static final String REFUSED = "identity-provider-refused";
    private static final ParameterizedTypeReference<List<Organization>> ORGANIZATIONS =
            new ParameterizedTypeReference<>() {};

    private final RestClient client;
    private final ServiceToken token;
    private final String organizations;

    /**
     * @param realm address of the realm in Keycloak's admin API
     */
    KeycloakOrganizations(RestClient client, ServiceToken token, String realm) {
        this.client = client;
        this.token = token;
        this.organizations = realm + "/organizations";
    }

    /** An update replaces all: what is there is sent back, even what we never set. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Organization(
            @Nullable String id,
            String name,
            String alias,
            boolean enabled,
            @Nullable String description,
            @Nullable String redirectUrl,
            @Nullable List<Map<String, Object>> domains,
            @Nullable Map<String, List<String>> attributes) {

        /** Names are unique in the realm, so the partner's own name is the description. */
        static Organization of(PartnerId id, String name) {
            return new Organization(null, id.value(), id.value(), true, name, null, null, null);
        }

        Organization enabled(boolean wanted) {
            return new Organization(
                    id, name, alias, wanted, description, redirectUrl, domains, attributes);
        }
    }

    /** A conflict is the trace of an earlier attempt: name and alias are both the partner's id. */
    @Override
    public void create(PartnerId id, String name) {
        remotely(
                () -> {
                    try {
                        client.post()
                                .uri(organizations)
                                .headers(this::authorize)
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(Organization.of(id, name))
                                .retrieve()
                                .toBodilessEntity();
                    } catch (HttpClientErrorException.Conflict e) {
                        found(id);
                    }
                });
    }

    @Override
    public void enable(PartnerId id) {
        setEnabled(id, true);
    }

    @Override
    public void disable(PartnerId id) {
        setEnabled(id, false);
    }

    private void setEnabled(PartnerId id, boolean wanted) {
        remotely(
                () -> {
                    Organization organization = found(id);
                    client.put()
                            .uri(organizations + "/{id}", organization.id())
                            .headers(this::authorize)
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(organization.enabled(wanted))
                            .retrieve()
                            .toBodilessEntity();
                });
    }

    private Organization found(PartnerId id) {
        List<Organization> brief =
                client.get()
                        .uri(organizations + "?q={query}", "alias:" + id)
                        .headers(this::authorize)
                        .retrieve()
                        .body(ORGANIZATIONS);
        if (brief == null || brief.isEmpty()) {
            throw new StepFailed("organization-missing");
        }
        return Objects.requireNonNull(
                client.get()
                        .uri(organizations + "/{id}", brief.getFirst().id())
                        .headers(this::authorize)
                        .retrieve()
                        .body(Organization.class));
    }

    private void authorize(HttpHeaders headers) {
        headers.setBearerAuth(token.value());
    }

    private void remotely(Runnable calls) {
        try {
            calls.run();
        } catch (HttpClientErrorException.Unauthorized e) {
            token.forget();
            throw failed(REFUSED, "401");
        } catch (HttpClientErrorException e) {
            throw failed(REFUSED, e.getStatusCode().toString());
        } catch (RestClientException e) {
            throw failed(AWAY, e.getClass().getSimpleName());
        }
    }

    private static StepFailed failed(String code, String answer) {
        LOG.atWarn()
                .addKeyValue("reason", code)
                .addKeyValue("answer", answer)
                .log("Keycloak did not do a step; trying again");
        return new StepFailed(code);
    }
}
