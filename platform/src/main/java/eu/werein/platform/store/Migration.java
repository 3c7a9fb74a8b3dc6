package eu.werein.platform.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * One step of a database's schema, applied once in order.
 *
 * @param order from 1, without gaps
 * @param definition what the step does, checksummed: a step that was applied must not change
 * @param change repeatable, since a process may die before the step is recorded
 */
public record Migration(int order, String definition, Consumer<MongoDatabase> change) {

    /** A step that creates indexes on a collection; keys as in {@code {"state": 1}}. */
    public static Migration indexes(int order, String collection, List<Document> keys) {
        String definition =
                keys.stream()
                        .map(Document::toJson)
                        .collect(Collectors.joining(",", "indexes " + collection + " ", ""));
        return new Migration(
                order,
                definition,
                database ->
                        keys.forEach(
                                key ->
                                        database.getCollection(collection)
                                                .createIndex(key, new IndexOptions())));
    }

    String checksum() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(definition.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
