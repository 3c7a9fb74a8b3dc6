package eu.werein.members.imports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import eu.werein.members.imports.Approach;
import eu.werein.members.imports.RememberedMappings;
import eu.werein.members.imports.reading.Column;
import eu.werein.platform.store.PartnerDatabases;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** By the hash of the headers in their order. */
@Component
final class MongoRememberedMappings implements RememberedMappings {

    private static final String ID = "_id";
    private static final String APPROACH = "approach";

    private final PartnerDatabases databases;

    MongoRememberedMappings(PartnerDatabases databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> mappings() {
        return databases.collection("import-mappings");
    }

    @Override
    public Optional<Approach> find(List<Column> columns) {
        return Optional.ofNullable(mappings().find(Filters.eq(ID, hash(columns))).first())
                .map(found -> ApproachDocument.read(found.get(APPROACH, Document.class)))
                .map(found -> new Approach(found.preset(), found.mapping(), true));
    }

    @Override
    public void remember(List<Column> columns, Approach approach) {
        mappings()
                .updateOne(
                        Filters.eq(ID, hash(columns)),
                        Updates.set(APPROACH, ApproachDocument.write(approach)),
                        new UpdateOptions().upsert(true));
    }

    private static String hash(List<Column> columns) {
        String headers = columns.stream().map(Column::header).collect(Collectors.joining("\n"));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(headers.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
