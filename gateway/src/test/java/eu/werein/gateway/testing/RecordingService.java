package eu.werein.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;

/** Stands where a service would and remembers what arrived, byte for byte. */
public final class RecordingService implements AutoCloseable {

    /** What arrived. Header names are in lower case, the body has a character a byte. */
    public record Arrival(String method, URI uri, Map<String, List<String>> headers, String body) {

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)))
                    .map(List::getFirst);
        }
    }

    /** How it answers; the request's body has been read. */
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    public RecordingService() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers so from now on for that path. */
    public void on(String path, Answer answer) {
        answers.put(path, answer);
    }

    /**
     * Answers so from now on for that path before it reads the body, of which it tells how many
     * bytes came all the same.
     */
    public void onHead(String path, int status, String json, LongConsumer arrived) {
        server.createContext(
                path,
                exchange -> {
                    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.getResponseBody().flush();
                    arrived.accept(lengthOf(exchange.getRequestBody()));
                    exchange.close();
                });
    }

    private static long lengthOf(InputStream body) {
        long length = 0;
        byte[] buffer = new byte[8_192];
        try {
            for (int got = body.read(buffer); got >= 0; got = body.read(buffer)) {
                length += got;
            }
        } catch (IOException cut) {
            return length;
        }
        return length;
    }

    public List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    public List<Arrival> arrivalsAt(String path) {
        return arrivals.stream().filter(arrival -> arrival.uri().getPath().equals(path)).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) ->
                                headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        arrivals.add(
                new Arrival(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        headers,
                        new String(body, StandardCharsets.ISO_8859_1)));
        answers.getOrDefault(
                        exchange.getRequestURI().getPath(),
                        other -> json(other, 200, "{\"ok\":true}"))
                .to(exchange);
    }

    public static void json(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
