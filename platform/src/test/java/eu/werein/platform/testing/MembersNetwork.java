package eu.werein.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * What stands at the other end of the line to members-service: tests say what comes back for a
 * host, and nothing does for all others. That the real one answers so is shown in {@code proof}.
 */
public final class MembersNetwork {

    private static final MembersNetwork SHARED = new MembersNetwork();

    private final HttpServer server;
    private final Map<String, UnaryOperator<String>> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** A question that came. */
    public record Asked(String path, String authorization, String body) {}

    private MembersNetwork() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public static MembersNetwork shared() {
        return SHARED;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static String path(String host) {
        return "/api/partners/" + host + "/cards";
    }

    /** From now on a host's questions are answered so: body by body. */
    public void reply(String host, UnaryOperator<String> reply) {
        replies.put(path(host), reply);
    }

    /** What a host has asked. */
    public List<Asked> asked(String host) {
        return asked.stream().filter(one -> one.path().equals(path(host))).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(
                    new Asked(path, exchange.getRequestHeaders().getFirst("Authorization"), body));
            UnaryOperator<String> reply = replies.get(path);
            byte[] answer =
                    (reply == null ? "{}" : reply.apply(body)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply == null ? 503 : 200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}
