package eu.werein.platform.seats;

import java.util.UUID;

/**
 * By which a request that comes twice is recognised.
 *
 * @param value derived from caller and idempotency key
 * @param body hash of the request's body, to notice a key that is used for another request
 */
public record RequestKey(UUID value, int body) {}
