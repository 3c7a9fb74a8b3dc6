package eu.werein.launcher.parts;

import java.util.HashMap;
import java.util.Map;

/**
 * What the realm's placeholders stand for on this machine.
 *
 * @param signOutUrl where the gateway is told that a session ended; empty when it is not told
 */
public record RealmSettings(
        String publicUrl,
        String signOutUrl,
        String smtpHost,
        int smtpPort,
        String mailFrom,
        Map<String, String> clientSecrets) {

    /** The confidential clients of the realm, by the service that uses each. */
    public static final Map<String, String> CLIENTS =
            Map.of(
                    "gateway", "WEREIN_GATEWAY_CLIENT_SECRET",
                    "federation-service", "WEREIN_FEDERATION_CLIENT_SECRET",
                    "members-service", "WEREIN_MEMBERS_CLIENT_SECRET");

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("WEREIN_PUBLIC_URL", publicUrl);
        environment.put("WEREIN_BACKCHANNEL_LOGOUT_URL", signOutUrl);
        environment.put("WEREIN_SMTP_HOST", smtpHost);
        environment.put("WEREIN_SMTP_PORT", Integer.toString(smtpPort));
        environment.put("WEREIN_MAIL_FROM", mailFrom);
        CLIENTS.forEach((client, variable) -> environment.put(variable, clientSecrets.get(client)));
        return environment;
    }
}
