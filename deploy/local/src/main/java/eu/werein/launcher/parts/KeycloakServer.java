package eu.werein.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keycloak with the platform's realm and theme, its database a file in its own folder. */
public final class KeycloakServer extends ProcessPart {

    /** The version of the server, for reports. */
    public static final String VERSION = "26.7.3";

    /** Where it listens: people and services here, health there. */
    public record Ports(int http, int management) {}

    /** The account that may administer all of Keycloak. */
    public record Administrator(String username, String password) {

        @Override
        public String toString() {
            return "Administrator[" + username + "]";
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Installation installation;
    private final Ports ports;
    private final Path home;
    private final Administrator administrator;
    private final RealmSettings realm;

    /**
     * A server that keeps its data in the given folder.
     *
     * @param realm the values of the realm's placeholders, read when the realm is first imported
     */
    public KeycloakServer(
            Installation installation,
            Ports ports,
            Path home,
            Path log,
            Administrator administrator,
            RealmSettings realm,
            Lifetime lifetime) {
        super("keycloak", ports.http(), log, lifetime);
        this.installation = installation;
        this.ports = ports;
        this.home = home.toAbsolutePath();
        this.administrator = administrator;
        this.realm = realm;
    }

    /** The origin for browsers and services alike: passkeys refuse IP addresses. */
    public String url() {
        return "http://localhost:" + ports.http();
    }

    /** The one issuer of all tokens. */
    public String issuer() {
        return url() + "/realms/werein";
    }

    public Administrator administrator() {
        return administrator;
    }

    /** Unpacks and builds the distribution when that has not been done before; takes its time. */
    public static void prepare(Checkout checkout) {
        KeycloakDistribution.built(checkout);
    }

    @Override
    List<String> command() {
        furnish(KeycloakDistribution.built(installation.checkout()));
        return KeycloakDistribution.command(home, new JavaCommand().heap(512).option("-Xms96m"))
                .running(
                        lifetime(),
                        KeycloakDistribution.MAIN_CLASS,
                        List.of(
                                "start",
                                "--optimized",
                                "--import-realm",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + ports.http(),
                                "--http-management-host=127.0.0.1",
                                "--http-management-port=" + ports.management(),
                                "--hostname=" + url(),
                                "--cache=local",
                                // It writes down every answer that it is not ready yet.
                                "--log-level=info,io.smallrye.health:error"));
    }

    @Override
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(realm.environment());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", administrator.username());
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", administrator.password());
        return environment;
    }

    @Override
    boolean isReady() throws Exception {
        URI health = URI.create("http://127.0.0.1:%d/health/ready".formatted(ports.management()));
        return accepts(ports.management())
                && HTTP.send(
                                        HttpRequest.newBuilder(health).build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
    }

    /** A home of its own that borrows all that is not data: servers share one distribution. */
    private void furnish(Path distribution) {
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (String borrowed : List.of("lib", "conf", "providers", "version.txt")) {
                link(home.resolve(borrowed), distribution.resolve(borrowed));
            }
            Path themes = Files.createDirectories(home.resolve("themes"));
            try (Stream<Path> own =
                    Files.list(installation.checkout().keycloak().resolve("theme"))) {
                for (Path theme : own.filter(Files::isDirectory).toList()) {
                    link(themes.resolve(theme.getFileName()), theme);
                }
            }
            Files.copy(
                    installation.checkout().keycloak().resolve("realm-werein.json"),
                    home.resolve("data/import/realm-werein.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target.toAbsolutePath());
    }
}
