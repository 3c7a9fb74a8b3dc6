package eu.werein.launcher;

import eu.werein.launcher.Federation.Member;
import eu.werein.launcher.parts.Checkout;
import eu.werein.launcher.parts.Folders;
import eu.werein.launcher.parts.KeycloakAdmin;
import eu.werein.launcher.parts.KeycloakServer;
import eu.werein.launcher.parts.LocalClient;
import eu.werein.launcher.parts.PartFailed;
import eu.werein.launcher.parts.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Starts what is not running, waits until everything answers, and loads the demo federation. */
final class Up {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ADMINISTRATOR = "admin@werein.example";

    private final Options options;
    private final Checkout checkout;
    private final RunFolder folder;
    private final Federation federation;
    private final Set<String> waitingFor = ConcurrentHashMap.newKeySet();
    private final Map<String, Duration> readyAfter = new ConcurrentHashMap<>();
    private final Map<String, Member> members = new ConcurrentHashMap<>();
    private Started started;
    private volatile boolean done;
    private volatile Supplier<String> doing = () -> "waiting for " + inOrder(waitingFor);

    Up(Options options, Checkout checkout, RunFolder folder) {
        this.options = options;
        this.checkout = checkout;
        this.folder = folder;
        this.federation =
                new Federation(
                        options,
                        checkout,
                        folder,
                        JarShelf.filled(checkout.state().resolve("jars")));
        this.started = Started.nothing(options);
    }

    void run() {
        started = PrivateJson.read(folder.processes(), Started.class).orElse(started);
        checkWhatRuns();
        if (options.fresh()) {
            for (Path forgettable : folder.forgettable()) {
                Folders.delete(forgettable);
            }
            started = Started.nothing(options);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopUnlessDone, "stop"));
        try (Progress progress = new Progress(() -> doing.get())) {
            start(progress);
            done = true;
        }
    }

    private void checkWhatRuns() {
        Set<String> running = started.namesStillRunning();
        Set<Integer> ours =
                options.ports().claims(true).stream()
                        .filter(claim -> running.contains(claim.process()))
                        .map(Ports.Claim::port)
                        .collect(Collectors.toSet());
        if (!ours.isEmpty() && options.fresh()) {
            throw new Refusal("It is running: deploy/local/down first, then up --fresh.");
        }
        if (!ours.isEmpty() && !started.fits(options)) {
            throw new Refusal(
                    "It is running with other brokers or another store: deploy/local/down first.");
        }
        new Preflight(new ThisMachine()).checkRun(options, folder.path(), ours);
    }

    private void start(Progress progress) {
        Install install =
                PrivateJson.read(folder.secrets(), Install.class).orElseGet(Install::generated);
        PrivateJson.write(folder.secrets(), install);
        progress.say(
                "starting Kafka, store, Keycloak and mailbox (logs: %s)"
                        .formatted(folder.path().resolve("logs")));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Install> accounts =
                    CompletableFuture.runAsync(
                                    () -> bringUp(federation.neighbours(install), progress),
                                    threads)
                            .thenApplyAsync(_ -> withAdministrator(install, progress), threads);
            CompletableFuture<Void> services =
                    CompletableFuture.runAsync(
                                    () -> bringUp(federation.foundations(), progress), threads)
                            .thenRunAsync(
                                    () -> bringUp(federation.services(install), progress), threads);
            joinAll(threads, List.of(accounts, services));
            Install complete = accounts.join();
            if (options.demo()) {
                Demo demo = new Demo(checkout, federation, folder, complete);
                doing = demo::progress;
                complete = demo.load();
                progress.say(demo.progress());
            }
            new Welcome(federation, complete, options).print(progress, figures(progress));
        }
    }

    /** Waits for all, or for the first that fails: then nobody waits for the others. */
    private static void joinAll(ExecutorService threads, List<? extends CompletableFuture<?>> all) {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        all.forEach(
                one ->
                        one.exceptionally(
                                reason -> {
                                    failure.completeExceptionally(reason);
                                    return null;
                                }));
        try {
            CompletableFuture.anyOf(
                            failure, CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            threads.shutdownNow();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void bringUp(List<Member> wanted, Progress progress) {
        wanted.forEach(member -> members.put(member.part().name(), member));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> all =
                    wanted.stream()
                            .map(
                                    member ->
                                            CompletableFuture.runAsync(
                                                    () -> bringUp(member, progress), threads))
                            .toList();
            joinAll(threads, all);
        }
    }

    private void bringUp(Member member, Progress progress) {
        String name = member.part().name();
        waitingFor.add(name);
        long before = System.nanoTime();
        if (!keepsRunning(member)) {
            if (name.equals("keycloak")) {
                KeycloakServer.prepare(checkout);
                before = System.nanoTime();
            }
            member.part().start();
            remember(member);
        }
        member.part().awaitReady(PATIENCE);
        Duration took = Duration.ofNanos(System.nanoTime() - before);
        readyAfter.put(name, took);
        waitingFor.remove(name);
        progress.say("%s is ready (%s s)".formatted(name, seconds(took)));
    }

    private boolean keepsRunning(Member member) {
        return started.named(member.part().name())
                .flatMap(
                        process ->
                                process.running()
                                        .filter(handle -> isCurrent(process, member, handle)))
                .map(
                        handle -> {
                            member.part().adopt(handle);
                            return true;
                        })
                .orElse(false);
    }

    private static boolean isCurrent(StartedProcess process, Member member, ProcessHandle handle) {
        if (process.build().equals(member.build()) || !member.isService()) {
            return true;
        }
        Down.stop(List.of(process));
        return handle.isAlive();
    }

    private synchronized void remember(Member member) {
        ProcessHandle handle = ProcessHandle.of(member.part().pid()).orElse(null);
        if (handle == null) {
            throw new PartFailed(member.part().name() + " ended at once.");
        }
        started =
                started.with(
                        StartedProcess.of(
                                member.part().name(),
                                handle,
                                member.part().port(),
                                member.build()));
        PrivateJson.write(folder.processes(), started);
    }

    private Install withAdministrator(Install install, Progress progress) {
        if (!install.accounts().isEmpty()) {
            return install;
        }
        KeycloakAdmin keycloak =
                new KeycloakAdmin(federation.keycloakUrl(), install.keycloakAdministrator());
        keycloak.ensureClient(LocalClient.in(checkout));
        Account account =
                new Account(ADMINISTRATOR, Secrets.generate(), null, List.of("federation-admin"));
        String id =
                keycloak.accountByEmail(ADMINISTRATOR)
                        .orElseGet(
                                () ->
                                        keycloak.createAccount(
                                                ADMINISTRATOR, "en", account.password()));
        keycloak.setPassword(id, account.password());
        keycloak.grantRealmRole(id, "federation-admin");
        Install complete = install.with(account);
        PrivateJson.write(folder.secrets(), complete);
        progress.say("the federation's administrator has an account");
        return complete;
    }

    private String figures(Progress progress) {
        Duration all =
                members.values().stream()
                        .map(member -> member.part().cpu())
                        .reduce(
                                ProcessHandle.current()
                                        .info()
                                        .totalCpuDuration()
                                        .orElse(Duration.ZERO),
                                Duration::plus);
        Member keycloak = members.get("keycloak");
        Duration wall = progress.elapsed();
        Duration alone = readyAfter.getOrDefault("keycloak", Duration.ZERO);
        return "%s s wall, %s CPU s; Keycloak alone in the same run: %s s wall, %s CPU s (%s times its wall time)"
                .formatted(
                        seconds(wall),
                        seconds(all),
                        seconds(alone),
                        seconds(keycloak == null ? Duration.ZERO : keycloak.part().cpu()),
                        String.format(
                                Locale.ROOT,
                                "%.1f",
                                (double) wall.toMillis() / Math.max(1, alone.toMillis())));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }

    private static String inOrder(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    /** Ctrl-C, or something failed: nothing stays behind half done. */
    private void stopUnlessDone() {
        if (!done) {
            System.err.println("stopping what was started");
            Down.kill(started.stillRunning());
        }
    }
}
