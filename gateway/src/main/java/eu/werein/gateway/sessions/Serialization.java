package eu.werein.gateway.sessions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

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

    /**
     * @throws Unreadable when another version wrote it
     */
    static Object read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN_CLASSES);
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new Unreadable();
        }
    }

    /** The session was written by a version of the gateway whose classes were others. */
    static final class Unreadable extends RuntimeException {
        private Unreadable() {
            super("a session cannot be read", null, false, false);
        }
    }
}
