package eu.werein.launcher;

import eu.werein.launcher.parts.Checkout;
import eu.werein.launcher.parts.KeycloakAdmin;
import eu.werein.launcher.parts.LocalClient;
import eu.werein.launcher.parts.Secrets;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Loads the demo federation through the platform's own API, as the people it shows would: partners
 * by the federation's administrator, members and decisions by each partner's coordinator, seats in
 * cycles and answers to gatherings by those who want to learn and meet.
 */
final class Demo {

    private static final int AT_ONCE = 8;

    private final Federation federation;
    private final RunFolder folder;
    private final DemoFiles files;
    private final DemoProgress progress;
    private final KeycloakAdmin keycloak;
    private final boolean first;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Map<String, PlatformApi> apis = new ConcurrentHashMap<>();
    private Install install;

    Demo(Checkout checkout, Federation federation, RunFolder folder, Install install) {
        this.federation = federation;
        this.folder = folder;
        this.files = DemoFiles.read(checkout.root().resolve("deploy/demo"));
        this.progress = new DemoProgress(files.steps());
        this.keycloak =
                new KeycloakAdmin(federation.keycloakUrl(), install.keycloakAdministrator());
        this.first = install.demo().isEmpty();
        this.install = install;
    }

    /** How far it is, as a bar. */
    String progress() {
        return progress.toString();
    }

    /** Loads what has not been loaded, and returns the installation with everybody's passwords. */
    Install load() {
        if (install.demo().equals(files.hash())) {
            progress.add(files.steps());
            return install;
        }
        PlatformApi administrator = apiAs(install.federationAdministrator());
        SideBySide.run(
                files.proposals().stream()
                        .<Runnable>map(proposal -> () -> load(proposal, administrator))
                        .toList());
        SideBySide.run(
                Stream.concat(
                                files.cycles().valueStream().<Runnable>map(one -> () -> host(one)),
                                files.gatherings()
                                        .valueStream()
                                        .<Runnable>map(one -> () -> plan(one)))
                        .toList());
        install = install.withDemo(files.hash());
        PrivateJson.write(folder.secrets(), install);
        return install;
    }

    private void load(JsonNode proposal, PlatformApi administrator) {
        String id = proposal.path("id").stringValue();
        administrator.post("/api/federation/partners", proposal, "demo-" + id);
        Patience.USUAL.await(
                id + " to become active",
                () ->
                        Optional.of(administrator.get("/api/federation/partners/" + id))
                                .filter(
                                        partner ->
                                                partner.path("state")
                                                        .asString("")
                                                        .equals("active")));
        progress.add(1);

        JsonNode people = files.peopleOf(id);
        PlatformApi coordinator =
                person(coordinator(id, people.path("coordinator"), administrator));
        progress.add(1);

        for (DemoImport file : files.importsOf(id)) {
            new LoadImport(file, coordinator, progress).load("demo-" + files.hash(), first);
        }
        LoadApplication applications =
                new LoadApplication(http, federation.mailboxUrl(), id, administrator, coordinator);
        SideBySide.run(
                people.path("applications")
                        .valueStream()
                        .map(person -> inTurn(() -> applications.load(person)))
                        .toList());
        SideBySide.run(
                files.activeOf(id).stream()
                        .<Runnable>map(email -> () -> member(id, email).ifPresent(this::person))
                        .toList());
    }

    private void host(JsonNode cycle) {
        String host = cycle.path("host").stringValue();
        new LoadCycle(cycle, coordinator(host), this::known, progress, Instant.now())
                .load("demo-cycle-" + host);
    }

    private void plan(JsonNode gathering) {
        String host = gathering.path("host").stringValue();
        new LoadGathering(gathering, coordinator(host), this::known, progress, Instant.now())
                .load("demo-gathering-" + host);
    }

    private PlatformApi coordinator(String partner) {
        return known(files.peopleOf(partner).at("/coordinator/email").stringValue()).orElseThrow();
    }

    private Optional<PlatformApi> known(String email) {
        return Optional.ofNullable(apis.get(email));
    }

    private PlatformApi person(Account account) {
        return apis.computeIfAbsent(account.username(), _ -> apiAs(account));
    }

    /**
     * The account of somebody whose application was approved; its invitation stays unopened. None
     * where an earlier run was broken off before she had confirmed her mailbox.
     */
    private Optional<Account> member(String partner, String email) {
        return account(email)
                .or(() -> Patience.USUAL.ask(() -> opened(email, partner, List.of("member"))));
    }

    private Optional<Account> account(String email) {
        return accounts().stream().filter(one -> one.username().equals(email)).findFirst();
    }

    private Account coordinator(String id, JsonNode person, PlatformApi administrator) {
        String email = person.path("email").stringValue();
        Optional<Account> known = account(email);
        if (known.isPresent()) {
            return known.get();
        }
        administrator.post("/api/partners/" + id + "/members", person, "demo-coordinator-" + id);
        return Patience.USUAL.await(
                "the coordinator's account at " + id,
                () -> opened(email, id, List.of("member", "coordinator")));
    }

    /** Once the platform has made an account, it gets a password that is remembered. */
    private Optional<Account> opened(String email, String partner, List<String> roles) {
        return keycloak.accountByEmail(email)
                .map(
                        id -> {
                            Account account =
                                    new Account(email, Secrets.generate(), partner, roles);
                            keycloak.setPassword(id, account.password());
                            remember(account);
                            return account;
                        });
    }

    private PlatformApi apiAs(Account account) {
        return new PlatformApi(
                http,
                federation.publicUrl(),
                () ->
                        keycloak.passwordGrant(
                                "werein", LocalClient.ID, account.username(), account.password()));
    }

    private synchronized List<Account> accounts() {
        return install.accounts();
    }

    private synchronized void remember(Account account) {
        install = install.with(account);
        PrivateJson.write(folder.secrets(), install);
    }

    private Runnable inTurn(Runnable step) {
        return () -> {
            turns.acquireUninterruptibly();
            try {
                step.run();
            } finally {
                turns.release();
            }
            progress.add(1);
        };
    }
}
