package eu.werein.gateway.sessions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Attribute values as bytes. Reads no class that is not ours, the JDK's or Spring Security's. */
final class Serialization {

    private static final ObjectInputFilter KNOWN_CLASSES =
            ObjectInputFilter.Config.createFilter(
                    "maxdepth=30;maxbytes=262144;"
                            + "eu.werein.gateway.**;org.springframework.security.**;"
                            + "java.lang.*;java.util.*;java.time.*;java.net.*;!*");

    private Serialization() {}

    static byte[] write(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Empty when another version wrote it: the person signs in again. */
    static Optional<Object> read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN_CLASSES);
            return Optional.of(in.readObject());
        } catch (IOException | ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
