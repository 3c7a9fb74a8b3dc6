package eu.werein.platform.outbox;

import org.bson.Document;

/**
 * That a request with an idempotency key was carried out; kept in the changed document itself.
 *
 * @param key chosen by the caller
 * @param bodyHash of the request, so that a reused key is noticed
 */
public record Answer(String key, String bodyHash) {

    Document write() {
        return new Document("key", key).append("body", bodyHash);
    }

    static Answer read(Document document) {
        return new Answer(document.getString("key"), document.getString("body"));
    }
}
