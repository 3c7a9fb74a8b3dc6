package eu.werein.proof.matrix;

import eu.werein.proof.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Sends requests, and takes some of them back. */
final class Wire implements AutoCloseable {

    private static final int FIRST_WORDS = 4_096;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    Answer send(HttpRequest request) {
        try {
            return answer(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** What a stream says first. */
    Answer firstWords(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] said = isStream(response) ? begun(body) : body.readAllBytes();
                return new Answer(
                        response.statusCode(),
                        response.headers(),
                        new String(said, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static boolean isStream(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
    }

    private static byte[] begun(InputStream body) throws IOException {
        byte[] said = new byte[FIRST_WORDS];
        int length = body.read(said);
        return Arrays.copyOf(said, Math.max(0, length));
    }

    /** Hangs up after the time unless the answer is there: empty when it was not. */
    Optional<Answer> sendAndHangUp(HttpRequest request, Duration after) {
        CompletableFuture<HttpResponse<String>> coming =
                http.sendAsync(request, BodyHandlers.ofString());
        try {
            Thread.sleep(after);
            if (coming.isDone()) {
                return Optional.of(answer(coming.get()));
            }
            coming.cancel(true);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(request.uri().getPath(), e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    @Override
    public void close() {
        http.close();
    }
}
