package eu.werein.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import eu.werein.platform.tenant.PartnerId;
import java.util.HashMap;
import java.util.Map;

/** Which cluster holds which partner: the common one, unless data residency asks for another. */
final class Placement implements AutoCloseable {

    private final MongoClient common;
    private final Map<String, MongoClient> others = new HashMap<>();

    /**
     * @param clusters connection string by partner id, for partners that live elsewhere
     */
    Placement(MongoClient common, Map<String, String> clusters) {
        this.common = common;
        Map<String, MongoClient> byUri = new HashMap<>();
        clusters.forEach(
                (partner, uri) ->
                        others.put(partner, byUri.computeIfAbsent(uri, MongoClients::create)));
    }

    MongoClient clusterOf(PartnerId partner) {
        return others.getOrDefault(partner.value(), common);
    }

    @Override
    public void close() {
        others.values().forEach(MongoClient::close);
    }
}
