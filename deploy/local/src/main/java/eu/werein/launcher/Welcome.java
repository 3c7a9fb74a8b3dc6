package eu.werein.launcher;

import java.util.Optional;

/** What is said when everything answers: where to look, as whom, and how to stop. */
final class Welcome {

    private final Federation federation;
    private final Install install;
    private final Options options;

    Welcome(Federation federation, Install install, Options options) {
        this.federation = federation;
        this.install = install;
        this.options = options;
    }

    void print(Progress progress, String figures) {
        progress.say("ready");
        System.out.println();
        System.out.println("It took " + figures + ".");
        System.out.println();
        System.out.println("Three things to try:");
        System.out.printf(
                "  1. Apply to Les Mompreneurs:       %s/apply/be-mompreneurs%n",
                federation.publicUrl());
        coordinator()
                .ifPresent(
                        account ->
                                System.out.printf(
                                        "  2. Decide as their coordinator:    %s/partners/be-mompreneurs/applications%n"
                                                + "       %s   %s%n",
                                        federation.publicUrl(),
                                        account.username(),
                                        account.password()));
        Account administrator = install.federationAdministrator();
        System.out.printf(
                "  3. Watch the federation's numbers: %s/federation%n       %s   %s%n",
                federation.publicUrl(), administrator.username(), administrator.password());
        System.out.println();
        System.out.println("Mailbox: " + federation.mailboxUrl());
        System.out.println("All accounts: deploy/local/status" + selector());
        System.out.println("Stop: deploy/local/down" + selector());
    }

    private Optional<Account> coordinator() {
        return install.accounts().stream()
                .filter(account -> "be-mompreneurs".equals(account.partner()))
                .filter(account -> account.roles().contains("coordinator"))
                .findFirst();
    }

    private String selector() {
        return options.state().map(state -> " --state " + state).orElse("")
                + (options.portOffset() == 0 ? "" : " --port-offset " + options.portOffset());
    }
}
