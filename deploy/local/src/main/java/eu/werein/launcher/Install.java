package eu.werein.launcher;

import eu.werein.launcher.parts.KeycloakServer.Administrator;
import eu.werein.launcher.parts.RealmSettings;
import eu.werein.launcher.parts.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was made up for this installation: secrets of the clients, passwords of the accounts.
 *
 * @param demo the demo files that have been loaded, by their hash; empty for none
 */
record Install(
        String keycloakPassword,
        Map<String, String> clientSecrets,
        List<Account> accounts,
        String demo) {

    static Install generated() {
        return new Install(
                Secrets.generate(),
                RealmSettings.CLIENTS.keySet().stream()
                        .collect(Collectors.toMap(client -> client, _ -> Secrets.generate())),
                List.of(),
                "");
    }

    Administrator keycloakAdministrator() {
        return new Administrator("administrator", keycloakPassword);
    }

    Install with(Account account) {
        List<Account> more = new ArrayList<>(accounts);
        more.add(account);
        return new Install(keycloakPassword, clientSecrets, List.copyOf(more), demo);
    }

    Install withDemo(String loaded) {
        return new Install(keycloakPassword, clientSecrets, accounts, loaded);
    }

    /** The account of the federation's administrator, made at the first start. */
    Account federationAdministrator() {
        return accounts.stream()
                .filter(account -> account.partner() == null)
                .findFirst()
                .orElseThrow();
    }
}
