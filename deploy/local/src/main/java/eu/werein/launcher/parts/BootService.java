package eu.werein.launcher.parts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service or the gateway, from its extracted jar; ready when it says so itself. */
public final class BootService extends ProcessPart {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Installation installation;
    private final Path jar;
    private final String build;
    private final int managementPort;
    private final Map<String, String> settings;

    /**
     * A service.
     *
     * @param jar the application jar beside its extracted libraries
     * @param build names this build of it: another one starts from another cache
     * @param settings the environment, without the ports
     */
    public BootService(
            Installation installation,
            String name,
            Path jar,
            String build,
            int port,
            int managementPort,
            Map<String, String> settings,
            Path log) {
        super(name, port, log, Lifetime.UNTIL_STOPPED);
        this.installation = installation;
        this.jar = jar;
        this.build = build;
        this.managementPort = managementPort;
        this.settings = Map.copyOf(settings);
    }

    @Override
    List<String> command() {
        return installation.java(build).heap(320).runningJar(jar);
    }

    @Override
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("WEREIN_PORT", Integer.toString(port()));
        environment.put("WEREIN_MANAGEMENT_PORT", Integer.toString(managementPort));
        return environment;
    }

    @Override
    boolean isReady() throws Exception {
        URI readiness =
                URI.create(
                        "http://127.0.0.1:%d/actuator/health/readiness".formatted(managementPort));
        return accepts(managementPort)
                && HTTP.send(
                                        HttpRequest.newBuilder(readiness).build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
    }
}
