package eu.werein.launcher.parts;

import java.nio.file.Path;
import java.util.List;

/** The store for evaluation and tests: speaks the MongoDB protocol on the loopback interface. */
public final class EmbeddedStore extends ProcessPart {

    private final Installation installation;
    private final Path data;

    /** A store that keeps its data in the given folder. */
    public EmbeddedStore(
            Installation installation, Path data, int port, Path log, Lifetime lifetime) {
        super("store", port, log, lifetime);
        this.installation = installation;
        this.data = data;
    }

    /** What reports call it. */
    public static final String VERSION = "1.47.0";

    /** The connection string of the store. */
    public String mongodbUri() {
        return "mongodb://127.0.0.1:" + port();
    }

    @Override
    List<String> command() {
        return installation
                .java("store")
                .heap(384)
                .classPath(installation.classPath())
                .running(
                        lifetime(),
                        "eu.werein.launcher.store.StoreProcess",
                        List.of(data.toString(), Integer.toString(port())));
    }

    @Override
    boolean isReady() throws Exception {
        return accepts(port());
    }
}
