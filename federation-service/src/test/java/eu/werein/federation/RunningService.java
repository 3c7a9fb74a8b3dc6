package eu.werein.federation;

import eu.werein.launcher.parts.Parts;
import eu.werein.platform.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
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
        Map<String, String> all = new TreeMap<>();
        all.put("server.port", "0");
        all.put("management.server.port", "0");
        all.put("spring.mongodb.uri", Parts.store().mongodbUri());
        all.put("werein.kafka.servers", Parts.kafka().bootstrapServers());
        all.put("werein.issuer", TestTokens.issuer());
        all.put("werein.client-secret", "unused");
        all.put("werein.partners.look-for-steps-every", "200ms");
        all.put("werein.dashboard.state-folder", folder().toString());
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            all.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        String[] arguments =
                all.entrySet().stream()
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new);
        List<Class<?>> sources = new ArrayList<>(List.of(FederationApplication.class));
        sources.addAll(configurations);
        RunningService service =
                new RunningService(
                        new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                                .run(arguments));
        service.awaitReady();
        return service;
    }

    private void awaitReady() {
        HttpRequest.Builder readiness =
                HttpRequest.newBuilder(managementUri("/actuator/health/readiness"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> send(readiness).statusCode() == 200);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("werein-federation-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** What answers to requests. */
    public RequestMappingHandlerMapping routes() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
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
            throw new UncheckedIOException(e);
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
