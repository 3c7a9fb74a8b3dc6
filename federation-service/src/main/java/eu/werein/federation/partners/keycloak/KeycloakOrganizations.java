package eu.werein.federation.partners.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import eu.werein.federation.partners.Organizations;
import eu.werein.federation.partners.StepFailed;
import eu.werein.platform.tenant.PartnerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * One Keycloak organization per partner, found by its alias. Every call leaves the same organization
 * behind however often it is made.
 */
final class KeycloakOrganizations implements Organizations {

    private static final String AWAY = "identity-provider-away";
    private static final String REFUSED = "identity-provider-refused";
    private static final String PARTNER = "partner";

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

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Organization(
            @Nullable String id,
            String name,
            String alias,
            boolean enabled,
            @Nullable String description,
            @Nullable String redirectUrl,
            @Nullable List<Domain> domains,
            @Nullable Map<String, List<String>> attributes) {

        Organization enabled(boolean wanted) {
            return new Organization(
                    id, name, alias, wanted, description, redirectUrl, domains, attributes);
        }

        Organization with(Domain domain) {
            return new Organization(
                    id,
                    name,
                    alias,
                    enabled,
                    description,
                    redirectUrl,
                    List.of(domain),
                    attributes);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Domain(String name, boolean verified) {}

    /** A conflict is the trace of an earlier attempt, if the alias is there. */
    @Override
    public void create(PartnerId id, String name) {
        remotely(
                () -> {
                    if (find(id).isEmpty()) {
                        client.post()
                                .uri(organizations)
                                .headers(headers -> headers.setBearerAuth(token.value()))
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(
                                        new Organization(
                                                null,
                                                name,
                                                id.value(),
                                                true,
                                                null,
                                                null,
                                                null,
                                                Map.of(PARTNER, List.of(id.value()))))
                                .retrieve()
                                .toBodilessEntity();
                    }
                    return id;
                });
    }

    @Override
    public void setDomain(PartnerId id, String mailDomain) {
        change(id, organization -> organization.with(new Domain(mailDomain, false)));
    }

    @Override
    public void enable(PartnerId id) {
        change(id, organization -> organization.enabled(true));
    }

    @Override
    public void disable(PartnerId id) {
        change(id, organization -> organization.enabled(false));
    }

    private void change(PartnerId id, Function<Organization, Organization> change) {
        remotely(
                () -> {
                    Organization found =
                            find(id).orElseThrow(() -> new StepFailed("organization-missing"));
                    client.put()
                            .uri(organizations + "/{id}", found.id())
                            .headers(headers -> headers.setBearerAuth(token.value()))
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(change.apply(found))
                            .retrieve()
                            .toBodilessEntity();
                    return id;
                });
    }

    private Optional<Organization> find(PartnerId id) {
        List<Organization> found =
                client.get()
                        .uri(
                                organizations + "?q={query}&briefRepresentation=false&max=2",
                                PARTNER + ":" + id)
                        .headers(headers -> headers.setBearerAuth(token.value()))
                        .retrieve()
                        .body(ORGANIZATIONS);
        return found == null
                ? Optional.empty()
                : found.stream().filter(one -> one.alias().equals(id.value())).findFirst();
    }

    private <T> T remotely(Supplier<T> call) {
        try {
            return call.get();
        } catch (HttpClientErrorException.Unauthorized e) {
            token.forget();
            throw new StepFailed(AWAY);
        } catch (HttpClientErrorException.Conflict e) {
            throw new StepFailed("organization-name-taken");
        } catch (HttpClientErrorException e) {
            throw new StepFailed(REFUSED);
        } catch (RestClientException e) {
            throw new StepFailed(AWAY);
        }
    }
}
