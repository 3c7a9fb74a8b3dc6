package eu.werein.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * The database of the bound partner. Only partners of the registry have one; its name and place
 * come from the registry's entry, never from a request.
 */
public final class PartnerDatabases {

    private final String service;
    private final PartnerRegistry registry;
    private final Placement placement;
    private final Migrations migrations;
    private final Map<PartnerId, MongoDatabase> ready = new ConcurrentHashMap<>();

    PartnerDatabases(
            String service, PartnerRegistry registry, Placement placement, Migrations migrations) {
        this.service = service;
        this.registry = registry;
        this.placement = placement;
        this.migrations = migrations;
    }

    /**
     * A collection of the bound partner.
     *
     * @throws TenantContext.NoPartnerBound when none is bound
     * @throws UnknownPartner when the bound one is not in the registry
     */
    public MongoCollection<Document> collection(String name) {
        return ready.computeIfAbsent(TenantContext.current(), this::open).getCollection(name);
    }

    private MongoDatabase open(PartnerId bound) {
        PartnerId known = registry.find(bound).orElseThrow(UnknownPartner::new).id();
        MongoClient cluster = placement.clusterOf(known);
        MongoDatabase database = cluster.getDatabase(service + "_" + known);
        migrations.apply(database);
        return database;
    }

    /** Thrown when a bound partner is not in the registry: it has no database here. */
    public static final class UnknownPartner extends IllegalStateException {
        private UnknownPartner() {
            super("the bound partner is not in the registry");
        }
    }
}
