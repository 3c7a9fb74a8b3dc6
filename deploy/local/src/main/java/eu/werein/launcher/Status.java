package eu.werein.launcher;

import eu.werein.launcher.parts.Checkout;
import eu.werein.launcher.parts.LocalClient;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells how everything is: asked now, not remembered. */
final class Status {

    /** One process as the JSON shows it. */
    record ProcessStatus(
            String name, String state, @Nullable Long pid, int port, @Nullable Long rssMiB) {}

    /** Where a script gets a token for an account by its password. */
    record Token(String url, String clientId) {}

    /** The whole answer. */
    record Answer(
            boolean ready,
            String gateway,
            List<ProcessStatus> processes,
            List<Account> accounts,
            Token token,
            String mailbox) {}

    private final Options options;
    private final Checkout checkout;
    private final RunFolder folder;

    Status(Options options, Checkout checkout, RunFolder folder) {
        this.options = options;
        this.checkout = checkout;
        this.folder = folder;
    }

    void print() {
        Answer answer = answer();
        if (options.json()) {
            System.out.println(
                    PrivateJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
            return;
        }
        System.out.println(answer.ready() ? "ready: " + answer.gateway() : "not ready");
        for (ProcessStatus process : answer.processes()) {
            System.out.printf(
                    "  %-20s %-9s pid %-8s port %-6d %s MiB%n",
                    process.name(),
                    process.state(),
                    process.pid() == null ? "-" : process.pid().toString(),
                    process.port(),
                    process.rssMiB() == null ? "-" : process.rssMiB().toString());
        }
        System.out.println("accounts:");
        for (Account account : answer.accounts()) {
            System.out.printf(
                    "  %-40s %s  %s %s%n",
                    account.username(),
                    account.password(),
                    account.partner() == null ? "" : account.partner(),
                    String.join(", ", account.roles()));
        }
        System.out.println("mailbox: " + answer.mailbox());
    }

    private Answer answer() {
        Started started =
                PrivateJson.read(folder.processes(), Started.class)
                        .orElseGet(() -> Started.nothing(options));
        Install install =
                PrivateJson.read(folder.secrets(), Install.class).orElseGet(Install::generated);
        Options asStarted =
                new Options(
                        false,
                        Optional.of(started.store()).filter(store -> !store.isEmpty()),
                        started.brokers(),
                        options.demo(),
                        options.json(),
                        options.portOffset(),
                        options.state(),
                        options.names());
        Federation federation =
                new Federation(
                        asStarted,
                        checkout,
                        folder,
                        JarShelf.asItIs(checkout.state().resolve("jars")));
        List<ProcessStatus> processes =
                federation.members(install).parallelStream()
                        .map(member -> status(member, started))
                        .toList();
        return new Answer(
                processes.stream().allMatch(process -> process.state().equals("ready")),
                federation.publicUrl(),
                processes,
                install.accounts(),
                new Token(
                        federation.keycloakUrl() + "/realms/werein/protocol/openid-connect/token",
                        LocalClient.ID),
                federation.mailboxUrl());
    }

    private static ProcessStatus status(Federation.Member member, Started started) {
        String name = member.part().name();
        Optional<ProcessHandle> running = started.named(name).flatMap(StartedProcess::running);
        Long pid = running.map(ProcessHandle::pid).orElse(null);
        String state = pid == null ? "stopped" : member.part().answers() ? "ready" : "starting";
        return new ProcessStatus(
                name,
                state,
                pid,
                member.part().port(),
                running.flatMap(ResidentMemory::mebibytes).orElse(null));
    }
}
