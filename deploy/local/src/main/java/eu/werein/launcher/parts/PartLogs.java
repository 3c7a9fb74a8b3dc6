package eu.werein.launcher.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.LogManager;

/** What parts that log by java.util.logging may say: never the content of a document or a mail. */
public final class PartLogs {

    private PartLogs() {}

    /** Called first in a part's own JVM. */
    public static void quieten() {
        try (InputStream settings = PartLogs.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(Objects.requireNonNull(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
