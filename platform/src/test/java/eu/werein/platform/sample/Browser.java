package eu.werein.platform.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests straight at a service's port. */
public final class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;
    private final @Nullable String token;

    Browser(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    /** The same with a bearer token. */
    public Browser as(String bearer) {
        return new Browser(port, bearer);
    }

    public int port() {
        return port;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    public Answer put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    public Answer send(String method, String path, String json, String... headers) {
        var request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A request that carries the token, for whatever is out of the ordinary. */
    public HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(body());
        }

        /** The problem's code; empty for another body. */
        public String code() {
            return json().path("code").asString("");
        }

        /** Pointer and code of each defect. */
        public List<String> defects() {
            return json().path("errors")
                    .valueStream()
                    .map(
                            defect ->
                                    defect.path("pointer").asString()
                                            + " "
                                            + defect.path("code").asString())
                    .toList();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
