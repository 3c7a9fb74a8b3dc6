package eu.werein.gateway.sessions;

import java.time.Duration;
import java.util.Optional;

/**
 * What lies in the store of a session right now, past the copy that the current request works on.
 * Session ids are those of the cookie.
 */
public interface SessionVault {

    /** The attribute that names the identity provider's session, a string. */
    String PROVIDER_SESSION = "providerSession";

    Optional<Object> read(String id, String attribute);

    /**
     * Whether the caller is now the only one, over all replicas, to renew what the session holds.
     */
    boolean lease(String id, Duration time);

    /** Does nothing when the session has ended. */
    void writeAndRelease(String id, String attribute, Object value);

    void release(String id);

    void end(String id);

    /** Ends what began with this session of the identity provider. */
    void endAllOf(String providerSession);
}
