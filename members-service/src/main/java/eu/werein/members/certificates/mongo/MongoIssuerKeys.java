package eu.werein.members.certificates.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import eu.werein.members.certificates.IssuerKeys;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document in the partner's database; it never changes, so it is read once. */
@Component
final class MongoIssuerKeys implements IssuerKeys {

    private static final String JWK = "jwk";

    private final PartnerDatabases databases;
    private final Map<PartnerId, String> known = new ConcurrentHashMap<>();

    MongoIssuerKeys(PartnerDatabases databases) {
        this.databases = databases;
    }

    @Override
    public String secretJwk() {
        return known.computeIfAbsent(TenantContext.current(), _ -> read());
    }

    /** Whoever comes first makes it, and all others find the same one. */
    private String read() {
        Document kept =
                databases
                        .collection("keys")
                        .findOneAndUpdate(
                                Filters.eq("_id", "issuer"),
                                Updates.setOnInsert(JWK, fresh()),
                                new FindOneAndUpdateOptions()
                                        .upsert(true)
                                        .returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(kept).getString(JWK);
    }

    private static String fresh() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
