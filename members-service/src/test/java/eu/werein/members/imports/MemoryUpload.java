package eu.werein.members.imports;

import eu.werein.members.imports.reading.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file that somebody brings. */
public final class MemoryUpload implements Upload {

    private final String name;
    private final byte[] bytes;

    public MemoryUpload(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    public static MemoryUpload text(String text) {
        return new MemoryUpload("members.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** One of the fixtures. */
    public static MemoryUpload fixture(String name) {
        try (InputStream stream =
                Objects.requireNonNull(MemoryUpload.class.getResourceAsStream(name))) {
            return new MemoryUpload(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(Charset encoding) {
        return new String(bytes, encoding);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
        return bytes.length;
    }
}
