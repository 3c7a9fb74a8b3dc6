package eu.werein.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A key that signs tokens of tests. */
public final class TestKey {

    /** Half the usual length: it keeps no secret, and signs six times as fast. */
    private static final int BITS = 1024;

    private final RSAKey key;

    /** A new key that goes by the given id. */
    public TestKey(String id) {
        try {
            key = new RSAKeyGenerator(BITS, true).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an issuer serves of it: a set with its public half. */
    public byte[] published() {
        return new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The public half. */
    public RSAKey publicHalf() {
        return key.toPublicJWK();
    }

    /** A token with these claims. */
    public String signed(JWTClaimsSet claims) {
        return signedAs(key.getKeyID(), claims);
    }

    /** A token that says it was signed by the key with the given id. */
    public String signedAs(String keyId, JWTClaimsSet claims) {
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), claims);
        try {
            token.sign(new RSASSASigner(key.toPrivateKey(), Set.of(AllowWeakRSAKey.getInstance())));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
