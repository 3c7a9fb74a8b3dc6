package eu.werein.platform.seats;

import java.util.UUID;

/**
 * One party's request for seats. It is derived from the idempotency key of the request that made
 * it, so that a request that comes twice makes one enrolment.
 */
public record EnrolmentId(UUID value) implements Comparable<EnrolmentId> {

    @Override
    public int compareTo(EnrolmentId other) {
        return value.compareTo(other.value);
    }
}
