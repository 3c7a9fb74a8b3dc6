package eu.werein.launcher;

import eu.werein.launcher.parts.PartFailed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's public API as one account sees it: patient with what passes, never with a mistake.
 */
final class PlatformApi {

    private static final String CUT = "werein-demo-4c1f0b7a";
    private static final String TYPE = "Content-Type";
    private static final String JSON_TYPE = "application/json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration TOKEN_SERVES = Duration.ofMinutes(3);

    /**
     * A follower is a moment behind (401, 403, 404), somebody throttles (429), something starts
     * (5xx).
     */
    private static final Set<Integer> PASSING = Set.of(401, 403, 404, 429, 502, 503, 504);

    private final HttpClient http;
    private final String origin;
    private final Supplier<String> signIn;
    private String token = "";
    private Instant tokenEnds = Instant.MIN;

    PlatformApi(HttpClient http, String origin, Supplier<String> signIn) {
        this.http = http;
        this.origin = origin;
        this.signIn = signIn;
    }

    JsonNode get(String path) {
        return until(() -> request(path).GET());
    }

    /** Sends the same command twice without doing it twice, as long as the key is the same. */
    JsonNode post(String path, JsonNode body, String idempotencyKey) {
        return until(
                () ->
                        request(path)
                                .header(TYPE, JSON_TYPE)
                                .header("Idempotency-Key", idempotencyKey)
                                .POST(body(body)));
    }

    /** Says what is to be, however often it is said. */
    void put(String path, JsonNode body) {
        until(() -> request(path).header(TYPE, JSON_TYPE).PUT(body(body)));
    }

    /** Changes what is at this version; what is not any more stays as it is. */
    void patch(String path, JsonNode body, int version) {
        until(
                () ->
                        request(path)
                                .header(TYPE, JSON_TYPE)
                                .header("If-Match", "\"" + version + "\"")
                                .method("PATCH", body(body)));
    }

    private static HttpRequest.BodyPublisher body(JsonNode body) {
        return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    void delete(String path) {
        until(() -> request(path).DELETE());
    }

    /** Sends a file as a page does, byte for byte the same however often it is sent. */
    JsonNode upload(String path, Path file, String mediaType, String idempotencyKey) {
        byte[] body = multipart(file, mediaType);
        return until(
                () ->
                        request(path)
                                .header(TYPE, "multipart/form-data; boundary=" + CUT)
                                .header("Idempotency-Key", idempotencyKey)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static byte[] multipart(Path file, String mediaType) {
        String head =
                """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: %s\r
                \r
                """
                        .formatted(CUT, file.getFileName(), mediaType);
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(Files.readAllBytes(file));
            body.writeBytes(("\r\n--" + CUT + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return body.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (Instant.now().isAfter(tokenEnds)) {
            token = signIn.get();
            tokenEnds = Instant.now().plus(TOKEN_SERVES);
        }
        return token;
    }

    private JsonNode until(Supplier<HttpRequest.Builder> request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            HttpRequest asked = request.get().build();
            HttpResponse<String> answer = send(asked);
            int status = answer.statusCode();
            if (status < 400 || wasDoneBefore(answer)) {
                return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
            }
            if (!PASSING.contains(status) || System.nanoTime() > deadline) {
                throw new PartFailed(
                        "The platform answered %d (%s) to %s %s."
                                .formatted(
                                        status,
                                        code(answer),
                                        asked.method(),
                                        asked.uri().getPath()));
            }
            LockSupport.parkNanos(pause(answer).toNanos());
        }
    }

    /** An older version of a service may have taken the same command in other words. */
    private static boolean wasDoneBefore(HttpResponse<String> answer) {
        return answer.statusCode() == 409
                || (answer.statusCode() == 422 && code(answer).equals("idempotency-key-reused"));
    }

    private static Duration pause(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,2}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ofMillis(TimeUnit.SECONDS.toMillis(1) / 4));
    }

    /** Only the code: a problem's detail may repeat what was sent. */
    private static String code(HttpResponse<String> answer) {
        boolean problem = answer.headers().firstValue(TYPE).orElse("").contains("problem+json");
        return problem ? JSON.readTree(answer.body()).path("code").asString("") : "";
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PartFailed("The gateway does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while loading the demo", e);
        }
    }
}
