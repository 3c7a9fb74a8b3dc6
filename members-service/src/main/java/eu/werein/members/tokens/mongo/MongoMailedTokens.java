package eu.werein.members.tokens.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import eu.werein.members.tokens.MailedTokens;
import eu.werein.platform.store.FederationDatabase;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** 256 random bits each, found again by their SHA-256. */
@Component
final class MongoMailedTokens implements MailedTokens {

    private static final int BYTES = 32;
    private static final String ID = "_id";
    private static final String EXPIRES = "expires";

    private final MongoCollection<Document> tokens;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MongoMailedTokens(FederationDatabase database, Clock clock) {
        this.tokens = database.collection("mailed-tokens");
        this.clock = clock;
    }

    @Override
    public String mint(Purpose purpose, String subject, Duration validity) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        tokens.insertOne(
                new Document(ID, hash(token))
                        .append("purpose", purpose.name())
                        .append("partner", TenantContext.current().value())
                        .append("subject", subject)
                        .append(EXPIRES, Date.from(clock.instant().plus(validity))));
        return token;
    }

    @Override
    public Optional<Meaning> meaning(Purpose purpose, String token) {
        return Optional.ofNullable(tokens.find(Filters.eq(ID, hash(token))).first())
                .filter(found -> purpose.name().equals(found.getString("purpose")))
                .filter(found -> found.getDate(EXPIRES).toInstant().isAfter(clock.instant()))
                .map(
                        found ->
                                new Meaning(
                                        new PartnerId(found.getString("partner")),
                                        found.getString("subject")));
    }

    @Override
    public void forgetExpired(Instant now) {
        tokens.deleteMany(Filters.lte(EXPIRES, Date.from(now)));
    }

    private static String hash(String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
