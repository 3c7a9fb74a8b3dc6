package eu.werein.launcher;

import java.nio.file.Path;

/**
 * The folder in which one running federation keeps what is its own; nothing of it is ever
 * committed.
 */
record RunFolder(Path path) {

    static final String PROCESSES = "processes.json";

    static Path pathFor(Path root, Options options) {
        String name = options.portOffset() == 0 ? "run" : "run-" + options.portOffset();
        return options.state()
                .map(Path::toAbsolutePath)
                .orElse(root.resolve("deploy/local/.state").resolve(name));
    }

    Path processes() {
        return path.resolve(PROCESSES);
    }

    Path secrets() {
        return path.resolve("secrets.json");
    }

    Path data(String part) {
        return path.resolve("data").resolve(part);
    }

    Path log(String process) {
        return path.resolve("logs").resolve(process + ".log");
    }

    /** What is left of an earlier federation and goes with {@code --fresh}. */
    Path[] forgettable() {
        return new Path[] {path.resolve("data"), path.resolve("logs"), secrets(), processes()};
    }
}
