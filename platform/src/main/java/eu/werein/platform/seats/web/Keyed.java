package eu.werein.platform.seats.web;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.store.Ids;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Requests;
import java.util.Optional;
import java.util.UUID;

/** Makes of a caller's key what a plan of the bound partner remembers of her request. */
public final class Keyed {

    private final Requests requests;
    private final Ids ids;

    public Keyed(Requests requests, Ids ids) {
        this.requests = requests;
        this.ids = ids;
    }

    /**
     * @param operation what is asked for, so that a key is bound to it as well
     */
    public RequestKey key(
            Optional<IdempotencyKey> key,
            String plan,
            String accountId,
            String operation,
            Object body) {
        return new RequestKey(value(key, plan, accountId), body(operation, body));
    }

    /** The id of what a request makes: the same for the same key of the same caller. */
    public EnrolmentId enrolment(Optional<IdempotencyKey> key, String plan, String accountId) {
        return new EnrolmentId(value(key, plan, accountId));
    }

    public int body(String operation, Object body) {
        String hash = requests.of(Optional.empty(), operation, body).bodyHash();
        return Integer.parseUnsignedInt(hash, 0, 8, 16);
    }

    /** A request without a key is one of its own. */
    private UUID value(Optional<IdempotencyKey> key, String plan, String accountId) {
        return UUID.fromString(
                key.map(given -> given.deriveId(TenantContext.current() + "/" + plan, accountId))
                        .orElseGet(ids::next));
    }
}
