package eu.werein.federation;

import eu.werein.launcher.parts.Parts;
import eu.werein.platform.testing.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on real parts, as often as a test starts it. */
public final class RunningService implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it with further configuration classes and settings such as {@code a.b=c}. */
    public static RunningService start(List<Class<?>> configurations, String... settings) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--spring.mongodb.uri=" + Parts.store().mongodbUri(),
                                "--werein.kafka.servers=" + Parts.kafka().bootstrapServers(),
                                "--werein.issuer=" + TestTokens.issuer(),
                                "--werein.client-secret=unused",
                                "--werein.partners.look-for-steps-every=200ms",
                                "--werein.dashboard.state-folder=" + folder()));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        List<Class<?>> sources = new ArrayList<>(List.of(FederationApplication.class));
        sources.addAll(configurations);
        return new RunningService(
                new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                        .run(arguments.toArray(String[]::new)));
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("werein-federation-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public URI uri(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public URI managementUri(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.management.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public HttpResponse<String> get(String path, String token) {
        return send(request(path, token).GET());
    }

    public HttpResponse<String> post(String path, String token, String body) {
        return send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request with a bearer token; with none where it is empty. */
    public HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        context.close();
    }
}
