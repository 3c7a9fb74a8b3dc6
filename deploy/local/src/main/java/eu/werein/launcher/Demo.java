package eu.werein.launcher;

import eu.werein.launcher.parts.Checkout;
import eu.werein.launcher.parts.KeycloakAdmin;
import eu.werein.launcher.parts.LocalClient;
import eu.werein.launcher.parts.Secrets;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.JsonNode;

/**
 * Loads the demo federation through the platform's own API, as the people it shows would: partners
 * by the federation's administrator, members and decisions by each partner's coordinator.
 */
final class Demo {

    private static final int AT_ONCE = 8;

    private final Federation federation;
    private final RunFolder folder;
    private final DemoFiles files;
    private final DemoProgress progress;
    private final boolean first;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private Install install;

    Demo(Checkout checkout, Federation federation, RunFolder folder, Install install) {
        this.federation = federation;
        this.folder = folder;
        this.files = DemoFiles.read(checkout.root().resolve("deploy/demo"));
        this.progress = new DemoProgress(files.steps());
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
        PlatformApi coordinator = apiAs(coordinator(id, people.path("coordinator"), administrator));
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
    }

    private Account coordinator(String id, JsonNode person, PlatformApi administrator) {
        String email = person.path("email").stringValue();
        Optional<Account> known =
                accounts().stream().filter(account -> account.username().equals(email)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        administrator.post("/api/partners/" + id + "/members", person, "demo-coordinator-" + id);
        KeycloakAdmin keycloak = keycloak();
        String account =
                Patience.USUAL.await(
                        "the coordinator's account at " + id, () -> keycloak.accountByEmail(email));
        Account coordinator =
                new Account(email, Secrets.generate(), id, List.of("member", "coordinator"));
        keycloak.setPassword(account, coordinator.password());
        remember(coordinator);
        return coordinator;
    }

    private PlatformApi apiAs(Account account) {
        KeycloakAdmin keycloak = keycloak();
        return new PlatformApi(
                http,
                federation.publicUrl(),
                () ->
                        keycloak.passwordGrant(
                                "werein", LocalClient.ID, account.username(), account.password()));
    }

    private synchronized KeycloakAdmin keycloak() {
        return new KeycloakAdmin(federation.keycloakUrl(), install.keycloakAdministrator());
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
