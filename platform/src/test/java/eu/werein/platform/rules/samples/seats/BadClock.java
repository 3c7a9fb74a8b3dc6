package eu.werein.platform.rules.samples.seats;

import java.time.Instant;

record BadClock() {
    Instant now() {
        return Instant.now();
    }
}
