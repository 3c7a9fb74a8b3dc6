package eu.werein.launcher.parts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A real MongoDB from the PATH, with its data in our own folder. */
public final class MongodStore extends ProcessPart {

    private final Path program;
    private final Path data;

    public MongodStore(Path program, Path data, int port, Path log) {
        super("store", port, log, Lifetime.UNTIL_STOPPED);
        this.program = program;
        this.data = data;
    }

    /** The program, where this machine has it. */
    public static Optional<Path> onPath(String path) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    List<String> command() {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(
                program.toString(),
                "--dbpath",
                data.toString(),
                "--port",
                Integer.toString(port()),
                "--bind_ip",
                "127.0.0.1");
    }

    @Override
    boolean isReady() throws Exception {
        return accepts(port());
    }
}
