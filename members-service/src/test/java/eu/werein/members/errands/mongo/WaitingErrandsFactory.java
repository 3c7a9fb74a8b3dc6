package eu.werein.members.errands.mongo;

import eu.werein.members.errands.WaitingErrands;
import eu.werein.platform.store.FederationDatabase;
import java.util.UUID;

/** Makes memories of errands that no dispatcher looks into. */
public final class WaitingErrandsFactory {

    private WaitingErrandsFactory() {}

    public static WaitingErrands in(FederationDatabase database) {
        return new MongoWaitingErrands(database, "errands-" + UUID.randomUUID());
    }
}
