package eu.werein.members.certificates.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import eu.werein.members.certificates.IssuerKeys;
import java.text.ParseException;

/** Signs in the name of the bound partner. */
final class Issuer {

    private final IssuerKeys keys;

    Issuer(IssuerKeys keys) {
        this.keys = keys;
    }

    /** The half of the key that everybody may see. */
    ECKey publicKey() {
        return key().toPublicJWK();
    }

    /**
     * Signs by ES256.
     *
     * @param did of the bound partner, whose document shows the key
     * @param type of the token
     */
    String sign(String did, JOSEObjectType type, String json) {
        ECKey key = key();
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(type)
                        .keyID(did + "#" + key.getKeyID())
                        .build();
        JWSObject token = new JWSObject(header, new Payload(json));
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private ECKey key() {
        try {
            return ECKey.parse(keys.secretJwk());
        } catch (ParseException e) {
            throw new IllegalStateException("the partner's key cannot be read", e);
        }
    }
}
