package eu.werein.proof;

import eu.werein.launcher.parts.KeycloakAdmin;
import eu.werein.launcher.parts.KeycloakServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The federation that the tests of this module share: started by the same command that a newcomer
 * types, in a state folder and on ports of its own, once per JVM, and taken down with it.
 */
public final class RunningFederation {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEYCLOAK_ADMINISTRATOR = "administrator";
    private static final int PORT_OFFSET = Integer.getInteger("proof.port-offset", 10_000);
    private static final int BROKERS = Integer.getInteger("proof.brokers", 1);

    /** One that stands already is taken as it is and left standing. */
    private static final boolean KEPT = Boolean.getBoolean("proof.keep");

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path STATE =
            Path.of(
                    System.getProperty(
                            "proof.state", ROOT.resolve("proof/target/state").toString()));

    /** A proof asks more in a minute than an office does in a day. */
    private static final Map<String, String> WITHOUT_LIMITS =
            Map.of(
                    "WEREIN_GATEWAY_LIMITS_ANONYMOUS_PERSECOND", "1000000",
                    "WEREIN_GATEWAY_LIMITS_ANONYMOUS_BURST", "1000000",
                    "WEREIN_GATEWAY_LIMITS_PERSON_PERSECOND", "1000000",
                    "WEREIN_GATEWAY_LIMITS_PERSON_BURST", "1000000",
                    "WEREIN_GATEWAY_LIMITS_PARTNER_PERSECOND", "1000000",
                    "WEREIN_GATEWAY_LIMITS_PARTNER_BURST", "1000000",
                    "WEREIN_GATEWAY_LIMITS_ATONCEPERPERSON", "256",
                    "WEREIN_GATEWAY_LIMITS_ATONCEPERPARTNER", "256",
                    "WEREIN_GATEWAY_LIMITS_STREAMSPERPERSON", "256");

    private static final RunningFederation ONLY = new RunningFederation();

    private final TraceCollector traces =
            TraceCollector.writingTo(ROOT.resolve("proof/target/traces.otlp"));
    private final JsonNode status;

    private RunningFederation() {
        if (KEPT) {
            start();
        } else {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> command("down", Map.of())));
            start("--fresh");
        }
        status = JSON.readTree(command("status", Map.of(), "--json"));
        if (!status.path("ready").asBoolean()) {
            throw new IllegalStateException("not ready: " + status);
        }
    }

    public static RunningFederation running() {
        return ONLY;
    }

    /** Starts what is not running, as it is. */
    public void up() {
        start("--no-demo");
    }

    private void start(String... how) {
        List<String> options = new ArrayList<>(List.of("--brokers", Integer.toString(BROKERS)));
        options.addAll(List.of(how));
        Map<String, String> environment = new HashMap<>(WITHOUT_LIMITS);
        environment.putAll(traces.environment());
        command("up", environment, options.toArray(String[]::new));
    }

    /** How many brokers the log has: one or three. */
    public int brokers() {
        return BROKERS;
    }

    /** Where the log can be reached. */
    public String bootstrapServers() {
        return IntStream.range(0, BROKERS)
                .mapToObj(broker -> "127.0.0.1:" + port(9_092 + 2 * broker))
                .collect(Collectors.joining(","));
    }

    TraceCollector traces() {
        return traces;
    }

    /** SIGKILL, to one process of this federation. */
    public void kill(String process) {
        ProcessHandle handle = ProcessHandle.of(pid(process)).orElseThrow();
        handle.destroyForcibly();
        try {
            handle.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(process + " survives SIGKILL", e);
        }
    }

    public boolean isAlive(String process) {
        return ProcessHandle.of(pid(process)).filter(ProcessHandle::isAlive).isPresent();
    }

    /** As the launcher wrote it down at its last start. */
    public long pid(String process) {
        JsonNode started = JSON.readTree(STATE.resolve("processes.json").toFile());
        return started.path("processes")
                .valueStream()
                .filter(candidate -> candidate.path("name").asString().equals(process))
                .mapToLong(candidate -> candidate.path("pid").asLong())
                .findFirst()
                .orElseThrow();
    }

    public String origin(String process) {
        return "http://127.0.0.1:" + named(process).path("port").asInt();
    }

    private JsonNode named(String process) {
        for (JsonNode candidate : status.path("processes")) {
            if (candidate.path("name").asString().equals(process)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no process " + process + " in " + status);
    }

    public String gateway() {
        return status.path("gateway").asString();
    }

    String mailbox() {
        return status.path("mailbox").asString().replaceFirst("/$", "");
    }

    public int port(int usual) {
        return usual + PORT_OFFSET;
    }

    public String mongodbUri() {
        return "mongodb://127.0.0.1:" + port(27_017);
    }

    /** What an administrator of the identity provider may do. */
    public KeycloakAdmin keycloakAdmin() {
        return new KeycloakAdmin(
                keycloak(),
                new KeycloakServer.Administrator(KEYCLOAK_ADMINISTRATOR, keycloakPassword()));
    }

    /** The identity provider's own door, for its administrator. */
    public Api keycloakAdministration() {
        Account administrator =
                new Account(KEYCLOAK_ADMINISTRATOR, keycloakPassword(), "", List.of());
        String token =
                Api.token(
                        keycloak() + "/realms/master/protocol/openid-connect/token",
                        "admin-cli",
                        administrator);
        return new Api(keycloak(), Optional.of(token));
    }

    private String keycloak() {
        return "http://localhost:" + port(8_081);
    }

    private static String keycloakPassword() {
        return JSON.readTree(STATE.resolve("secrets.json").toFile())
                .path("keycloakPassword")
                .asString();
    }

    public Path state() {
        return STATE;
    }

    public Path root() {
        return ROOT;
    }

    List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        status.path("accounts")
                .forEach(account -> accounts.add(JSON.treeToValue(account, Account.class)));
        return accounts;
    }

    public Account administrator() {
        return account("", "federation-admin");
    }

    public Account coordinator(String partner) {
        return account(partner, "coordinator");
    }

    private Account account(String partner, String role) {
        return accounts().stream()
                .filter(account -> account.roles().contains(role))
                .filter(account -> partner.isEmpty() || partner.equals(account.partner()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + role + " of " + partner));
    }

    /** The account's own door at the gateway. */
    public Api as(Account account) {
        return new Api(gateway(), Optional.of(token(account)));
    }

    public Api asNobody() {
        return new Api(gateway(), Optional.empty());
    }

    public String token(Account account) {
        JsonNode grant = status.path("token");
        return Api.token(grant.path("url").asString(), grant.path("clientId").asString(), account);
    }

    private static String command(String name, Map<String, String> environment, String... options) {
        List<String> command = new ArrayList<>(List.of(options));
        command.addAll(
                List.of(
                        "--port-offset",
                        Integer.toString(PORT_OFFSET),
                        "--state",
                        STATE.toString()));
        return LauncherCommand.run(ROOT, name, environment, command);
    }
}
