package eu.werein.members.enrolments.messaging;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.tenant.PartnerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The examples of what training-service tells. */
final class TrainingContracts {

    static final PartnerId HOST = new PartnerId("es-uvigo");
    static final Instant TOLD_AT = Instant.parse("2027-02-01T18:03:11.009Z");

    private TrainingContracts() {}

    /** The example of the type, as an event of the host. */
    static Event example(String type, String aggregateId, long sequence) {
        Path file = Path.of("../training-service/contracts", type + ".json");
        try {
            return new Event(HOST, aggregateId, sequence, type, TOLD_AT, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
