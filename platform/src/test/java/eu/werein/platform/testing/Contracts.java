package eu.werein.platform.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contracts of this service's events. */
public final class Contracts {

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** What is wrong with an event's data. */
    public static List<String> violations(String type, String data) {
        return SCHEMAS
                .getSchema(read(type + ".schema.json"))
                .validate(
                        data,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::getMessage)
                .toList();
    }

    public static String example(String type) {
        return read(type + ".json");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("contracts", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
