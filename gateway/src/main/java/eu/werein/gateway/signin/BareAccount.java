package eu.werein.gateway.signin;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Keeps of the ID token, once it is checked, only which account and which session of the identity
 * provider it names: whatever else it should ever tell does not reach our store.
 */
final class BareAccount implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Set<String> KEPT = Set.of("sub", "sid");

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken told = request.getIdToken();
        Map<String, Object> claims = new HashMap<>(told.getClaims());
        claims.keySet().retainAll(KEPT);
        return new DefaultOidcUser(
                Set.of(),
                new OidcIdToken("not-kept", told.getIssuedAt(), told.getExpiresAt(), claims));
    }
}
