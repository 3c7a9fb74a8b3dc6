package eu.werein.launcher.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every part has in common: one process, one command that starts it, one question that tells
 * it is ready.
 */
abstract class ProcessPart implements Part {

    private final String name;
    private final int port;
    private final Path log;
    private final Lifetime lifetime;
    private @Nullable ChildProcess process;

    ProcessPart(String name, int port, Path log, Lifetime lifetime) {
        this.name = name;
        this.port = port;
        this.log = log;
        this.lifetime = lifetime;
    }

    abstract List<String> command();

    Map<String, String> environment() {
        return Map.of();
    }

    abstract boolean isReady() throws Exception;

    final Lifetime lifetime() {
        return lifetime;
    }

    /** Cheaper than a client, and enough to know that a client need not be asked yet. */
    final boolean accepts(int asked) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), asked)) {
            return socket.isConnected();
        }
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void start() {
        process = ChildProcess.start(name, command(), environment(), log);
    }

    @Override
    public final void awaitReady(Duration timeout) {
        started().awaitReady(timeout, this::isReady);
    }

    @Override
    public final boolean answers() {
        return ChildProcess.answers(this::isReady);
    }

    @Override
    public final void adopt(ProcessHandle running) {
        process = ChildProcess.adopt(name, running, log);
    }

    @Override
    public final Duration cpu() {
        return started().cpu();
    }

    @Override
    public final void kill() {
        started().kill();
    }

    @Override
    public final long pid() {
        return started().pid();
    }

    @Override
    public final int port() {
        return port;
    }

    @Override
    public final Path log() {
        return log;
    }

    @Override
    public final void close() {
        if (process != null) {
            process.close();
        }
    }

    private ChildProcess started() {
        if (process == null) {
            throw new IllegalStateException(name + " has not been started");
        }
        return process;
    }
}
