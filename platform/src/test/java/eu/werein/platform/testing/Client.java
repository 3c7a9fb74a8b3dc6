package eu.werein.platform.testing;

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

/** Sends requests straight at the service's port. */
public record Client(int port, @Nullable String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String JSON_TYPE = "application/json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The same with a bearer token. */
    public Client as(String bearer) {
        return new Client(port, bearer);
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    /** The body as it comes: of a file, say. */
    public byte[] bytes(String path) {
        return send(
                        request("GET", path, JSON_TYPE, HttpRequest.BodyPublishers.noBody()),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    public Answer post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    public Answer put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    /** A file as the whole body. */
    public Answer putFile(String path, String contentType, byte[] bytes) {
        HttpRequest request =
                request("PUT", path, contentType, HttpRequest.BodyPublishers.ofByteArray(bytes));
        return new Answer(send(request, HttpResponse.BodyHandlers.ofString()));
    }

    /** A form with a file, as a browser sends it. */
    public Answer upload(String path, String fileName, byte[] bytes, String... headers) {
        String boundary = "----boundary-of-the-form";
        String before =
                "--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        String after = "\r\n--" + boundary + "--\r\n";
        HttpRequest request =
                request(
                        "POST",
                        path,
                        "multipart/form-data; boundary=" + boundary,
                        HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(before),
                                HttpRequest.BodyPublishers.ofByteArray(bytes),
                                HttpRequest.BodyPublishers.ofString(after)),
                        headers);
        return new Answer(send(request, HttpResponse.BodyHandlers.ofString()));
    }

    public Answer send(String method, String path, String json, String... headers) {
        HttpRequest request =
                request(
                        method,
                        path,
                        JSON_TYPE,
                        method.equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json),
                        headers);
        return new Answer(send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest request(
            String method,
            String path,
            String contentType,
            HttpRequest.BodyPublisher body,
            String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", contentType);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.method(method, body).build();
    }

    private static <T> HttpResponse<T> send(
            HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
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

        public String text(String pointer) {
            return json().at(pointer).asString("");
        }

        public List<JsonNode> items() {
            return json().path("items").valueStream().toList();
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
                    .sorted()
                    .toList();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
