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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
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
        AtomicReference<Install> installed = new AtomicReference<>(install);
        SideBySide.run(
                () -> {
                    bringUp(federation.neighbours(install), progress);
                    installed.set(withAdministrator(install, progress));
                },
                () -> {
                    bringUp(federation.foundations(), progress);
                    bringUp(federation.services(install), progress);
                });
        if (options.demo()) {
            Demo demo = new Demo(checkout, federation, folder, installed.get());
            doing = demo::progress;
            installed.set(demo.load());
            progress.say(demo.progress());
        }
        new Welcome(federation, installed.get(), options)
                .print(progress, Figures.of(progress.elapsed(), members.values(), readyAfter));
    }

    private void bringUp(List<Member> wanted, Progress progress) {
        wanted.forEach(member -> members.put(member.part().name(), member));
        SideBySide.run(
                wanted.stream().<Runnable>map(member -> () -> bringUp(member, progress)).toList());
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
        progress.say("%s is ready (%s s)".formatted(name, Figures.seconds(took)));
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
