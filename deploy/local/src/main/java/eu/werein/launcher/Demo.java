package eu.werein.launcher;

import eu.werein.launcher.parts.Checkout;
import eu.werein.launcher.parts.KeycloakAdmin;
import eu.werein.launcher.parts.LocalClient;
import eu.werein.launcher.parts.PartFailed;
import eu.werein.launcher.parts.Secrets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the demo federation through the platform's own API, as the people it shows would: partners
 * by the federation's administrator, decisions by each partner's coordinator.
 */
final class Demo {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CONFIRMATION = Pattern.compile("/confirm#([\\w.~-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PATIENCE_FOR_MAIL = Duration.ofSeconds(20);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);
    private static final Set<String> OPEN = Set.of("submitted", "in-review");
    private static final int AT_ONCE = 8;
    private static final int BAR = 20;

    private final Federation federation;
    private final RunFolder folder;
    private final DemoFiles files;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final AtomicInteger done = new AtomicInteger();
    private Install install;

    Demo(Checkout checkout, Federation federation, RunFolder folder, Install install) {
        this.federation = federation;
        this.folder = folder;
        this.files = DemoFiles.read(checkout.root().resolve("deploy/demo"));
        this.install = install;
    }

    /** How far it is, as a bar. */
    String progress() {
        int steps = files.steps();
        int filled = Math.min(BAR, BAR * done.get() / steps);
        return "loading the demo federation [%s%s] %d of %d"
                .formatted("#".repeat(filled), ".".repeat(BAR - filled), done.get(), steps);
    }

    /** Loads what has not been loaded, and returns the installation with everybody's passwords. */
    Install load() {
        if (install.demo().equals(files.hash())) {
            return install;
        }
        Account administrator = install.federationAdministrator();
        PlatformApi asAdministrator = apiAs(administrator);
        together(
                files.proposals().stream()
                        .<Runnable>map(
                                partner ->
                                        () ->
                                                load(
                                                        partner.path("id").stringValue(),
                                                        partner,
                                                        asAdministrator))
                        .toList());
        install = install.withDemo(files.hash());
        PrivateJson.write(folder.secrets(), install);
        return install;
    }

    private void load(String id, JsonNode proposal, PlatformApi asAdministrator) {
        asAdministrator.post("/api/federation/partners", proposal, "demo-" + id);
        await(
                id + " to become active",
                () ->
                        Optional.of(asAdministrator.get("/api/federation/partners/" + id))
                                .filter(partner -> is(partner, "state", "active")));
        done.incrementAndGet();

        JsonNode people = files.peopleOf(id);
        Account coordinator = coordinator(id, people.path("coordinator"), asAdministrator);
        done.incrementAndGet();

        PlatformApi asCoordinator = apiAs(coordinator);
        String partner = "/api/partners/" + id;
        together(
                people.path("members")
                        .valueStream()
                        .<Runnable>map(
                                member ->
                                        () ->
                                                asCoordinator.post(
                                                        partner + "/members",
                                                        member,
                                                        "demo-"
                                                                + Integer.toHexString(
                                                                        member.hashCode())))
                        .map(this::counted)
                        .toList());
        together(
                people.path("applications")
                        .valueStream()
                        .<Runnable>map(
                                application ->
                                        () ->
                                                apply(
                                                        id,
                                                        application,
                                                        asAdministrator,
                                                        asCoordinator))
                        .map(this::counted)
                        .toList());
    }

    private Account coordinator(String id, JsonNode person, PlatformApi asAdministrator) {
        String email = person.path("email").stringValue();
        Optional<Account> known =
                accounts().stream().filter(account -> account.username().equals(email)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        asAdministrator.post("/api/partners/" + id + "/members", person, "demo-coordinator-" + id);
        KeycloakAdmin keycloak =
                new KeycloakAdmin(federation.keycloakUrl(), install.keycloakAdministrator());
        String account =
                await("the coordinator's account at " + id, () -> keycloak.accountByEmail(email));
        Account coordinator =
                new Account(email, Secrets.generate(), id, List.of("member", "coordinator"));
        keycloak.setPassword(account, coordinator.password());
        remember(coordinator);
        return coordinator;
    }

    private void apply(
            String id, JsonNode person, PlatformApi asAdministrator, PlatformApi asCoordinator) {
        JsonNode application = person.path("application");
        String email = application.path("email").stringValue();
        String fate = person.path("fate").stringValue();
        String key = "demo-" + Integer.toHexString(email.hashCode());
        String number =
                asAdministrator
                        .post(
                                "/api/public/partners/%s/applications".formatted(id),
                                application,
                                key)
                        .path("id")
                        .asString("");
        if (number.isEmpty()) {
            return;
        }
        String path = "/api/partners/%s/applications/%s".formatted(id, number);
        JsonNode known = asCoordinator.get(path);
        if (fate.equals("submit") || OPEN.stream().noneMatch(state -> is(known, "state", state))) {
            return;
        }
        if (!known.path("confirmed").asBoolean(false)) {
            Optional<String> token = confirmation(email);
            if (token.isEmpty()) {
                return;
            }
            asAdministrator.post(
                    "/api/public/confirmations",
                    JSON.valueToTree(Map.of("token", token.get())),
                    key + "-c");
        }
        switch (fate) {
            case "approve" ->
                    asCoordinator.post(
                            path + "/decision",
                            JSON.valueToTree(Map.of("decision", "approve")),
                            key + "-d");
            case "decline" ->
                    asCoordinator.post(
                            path + "/decision",
                            JSON.valueToTree(
                                    Map.of("decision", "decline", "reason", "outside-region")),
                            key + "-d");
            case "review" ->
                    asCoordinator.post(path + "/review", JSON.createObjectNode(), key + "-r");
            case "confirm" -> {}
            default -> throw new Refusal("deploy/demo/people.json knows no fate " + fate + ".");
        }
    }

    /**
     * None when the mail was sent in an earlier run: the mailbox forgets, and nobody writes twice.
     */
    private Optional<String> confirmation(String email) {
        return ask(() -> mailedToken(email), PATIENCE_FOR_MAIL);
    }

    private Optional<String> mailedToken(String email) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(federation.mailboxUrl() + "messages?to=" + email))
                        .build();
        try {
            String mails = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return Optional.of(CONFIRMATION.matcher(mails))
                    .filter(Matcher::find)
                    .map(found -> found.group(1));
        } catch (IOException e) {
            throw new PartFailed("The mailbox does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while loading the demo", e);
        }
    }

    private PlatformApi apiAs(Account account) {
        KeycloakAdmin keycloak =
                new KeycloakAdmin(federation.keycloakUrl(), install.keycloakAdministrator());
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

    private Runnable counted(Runnable step) {
        return () -> {
            turns.acquireUninterruptibly();
            try {
                step.run();
            } finally {
                turns.release();
            }
            done.incrementAndGet();
        };
    }

    private static void together(List<Runnable> steps) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> running = steps.stream().map(threads::submit).toList();
            running.forEach(Demo::get);
        }
    }

    private static void get(Future<?> step) {
        try {
            step.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while loading the demo", e);
        }
    }

    private static <T> T await(String what, Supplier<Optional<T>> question) {
        return ask(question, PATIENCE)
                .orElseThrow(
                        () ->
                                new PartFailed(
                                        "The demo waited %d s for %s."
                                                .formatted(PATIENCE.toSeconds(), what)));
    }

    private static <T> Optional<T> ask(Supplier<Optional<T>> question, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<T> answer = question.get();
        while (answer.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
            answer = question.get();
        }
        return answer;
    }

    private static boolean is(JsonNode node, String field, String value) {
        return node.path(field).asString("").equals(value);
    }
}
