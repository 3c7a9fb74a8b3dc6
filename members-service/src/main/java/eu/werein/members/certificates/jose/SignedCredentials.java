package eu.werein.members.certificates.jose;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.ECKey;
import eu.werein.members.certificates.Addresses;
import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.Credentials;
import eu.werein.members.certificates.IssuerKeys;
import eu.werein.members.certificates.StatusList;
import eu.werein.members.person.PersonName;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Credentials with the bound partner's signature, and what strangers check them by. */
@Component
final class SignedCredentials implements Credentials {

    private static final JOSEObjectType VC_JWT = new JOSEObjectType("vc+jwt");

    /** How long a checker may rely on a list, in milliseconds. */
    private static final long LIST_LIVES = 30_000;

    private final PartnerRegistry partners;
    private final Addresses addresses;
    private final Issuer issuer;
    private final OpenBadge badge;
    private final LearningModel model;
    private final JsonMapper json;

    SignedCredentials(
            PartnerRegistry partners, Addresses addresses, IssuerKeys keys, JsonMapper json) {
        this.partners = partners;
        this.addresses = addresses;
        this.issuer = new Issuer(keys);
        this.badge = new OpenBadge(addresses);
        this.model = new LearningModel(addresses);
        this.json = json;
    }

    @Override
    public String openBadge(Certificate certificate, PersonName learner) {
        return sign(JOSEObjectType.JWT, badge.of(host(), certificate, learner));
    }

    @Override
    public String learningModel(Certificate certificate, PersonName learner) {
        return json.writeValueAsString(model.of(host(), certificate, learner));
    }

    @Override
    public String statusList(StatusList list, Instant now) {
        String url = addresses.statusList(host().id(), list.number());
        String did = did();
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", List.of("https://www.w3.org/ns/credentials/v2"));
        credential.put("id", url);
        credential.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        credential.put("issuer", did);
        credential.put("validFrom", now.toString());
        credential.put(
                "credentialSubject",
                Map.of(
                        "id",
                        url + "#list",
                        "type",
                        "BitstringStatusList",
                        "statusPurpose",
                        "revocation",
                        "encodedList",
                        list.encoded(),
                        "ttl",
                        LIST_LIVES));
        return sign(VC_JWT, credential);
    }

    @Override
    public Map<String, Object> issuerDocument() {
        String did = did();
        ECKey key = issuer.publicKey();
        String method = did + "#" + key.getKeyID();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "@context",
                List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1"));
        document.put("id", did);
        document.put(
                "verificationMethod",
                List.of(
                        Map.of(
                                "id",
                                method,
                                "type",
                                "JsonWebKey",
                                "controller",
                                did,
                                "publicKeyJwk",
                                key.toJSONObject())));
        document.put("assertionMethod", List.of(method));
        return document;
    }

    private String sign(JOSEObjectType type, Map<String, Object> claims) {
        return issuer.sign(did(), type, json.writeValueAsString(claims));
    }

    private String did() {
        return addresses.did(host().id());
    }

    private Partner host() {
        return partners.find(TenantContext.current()).orElseThrow();
    }
}
