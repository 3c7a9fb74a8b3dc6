package eu.werein.proof;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Speaks to one origin, the gateway's or a service's own, as an account or as nobody. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    private final String origin;
    private final Optional<String> token;

    public Api(String origin, Optional<String> token) {
        this.origin = origin;
        this.token = token;
    }

    /** The same caller at another door. */
    public Api at(String otherOrigin) {
        return new Api(otherOrigin, token);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return post(path, body, Map.of());
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(text(body))));
    }

    /** A file, as a page sends it. */
    Answer upload(String path, String fileName, byte[] file) {
        return upload(path, fileName, file, Map.of());
    }

    Answer upload(String path, String fileName, byte[] file, Map<String, String> headers) {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + Multipart.CUT);
        headers.forEach(request::header);
        return send(
                request.POST(HttpRequest.BodyPublishers.ofByteArray(Multipart.of(fileName, file))));
    }

    public Answer put(String path, Object body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(text(body))));
    }

    public Answer send(String method, String path, Optional<Object> body) {
        return send(method, path, body, Map.of("Content-Type", "application/json"));
    }

    public Answer send(
            String method, String path, Optional<Object> body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path);
        headers.forEach(request::header);
        return send(
                request.method(
                        method,
                        body.map(any -> HttpRequest.BodyPublishers.ofString(text(any)))
                                .orElseGet(HttpRequest.BodyPublishers::noBody)));
    }

    private static String text(Object body) {
        return body instanceof String raw ? raw : JSON.writeValueAsString(body);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(15));
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A bearer token by password grant, which only the local realm offers. */
    public static String token(String tokenUrl, String clientId, Account account) {
        Map<String, String> form =
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        clientId,
                        "scope",
                        "openid",
                        "username",
                        account.username(),
                        "password",
                        account.password());
        String body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        Answer answer =
                send(
                        HttpRequest.newBuilder(URI.create(tokenUrl))
                                .timeout(Duration.ofSeconds(15))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.status() != 200) {
            throw new IllegalStateException("no token: " + answer.status() + " " + answer.body());
        }
        return answer.text("access_token");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
