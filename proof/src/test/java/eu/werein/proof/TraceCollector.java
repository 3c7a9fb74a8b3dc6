package eu.werein.proof;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Takes the traces of all services, whole, into one file among the federation's own. */
final class TraceCollector {

    private final HttpServer server;
    private final Path file;

    private TraceCollector(HttpServer server, Path file) {
        this.server = server;
        this.file = file;
    }

    static TraceCollector writingTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TraceCollector collector = new TraceCollector(server, file);
            server.createContext(
                    "/",
                    exchange -> {
                        collector.append(exchange.getRequestBody().readAllBytes());
                        exchange.sendResponseHeaders(200, -1);
                        exchange.close();
                    });
            server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void append(byte[] traces) throws IOException {
        try (OutputStream out =
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(traces);
        }
    }

    /** The environment that makes a service tell every trace. */
    Map<String, String> environment() {
        return Map.of(
                "WEREIN_TRACING",
                "true",
                "WEREIN_TRACE_SHARE",
                "1.0",
                "WEREIN_OTLP",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces");
    }

    Path file() {
        return file;
    }

    long bytes() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
