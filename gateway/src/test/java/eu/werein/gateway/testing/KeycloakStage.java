package eu.werein.gateway.testing;

import java.util.Map;

/** One gateway on the real Keycloak for all tests of this JVM, told when sessions end. */
public final class KeycloakStage {

    private static final KeycloakRealm REALM = new KeycloakRealm();
    private static final RecordingService FEDERATION = new RecordingService();
    private static final RecordingService MEMBERS = new RecordingService();

    private static RunningGateway gateway = start();

    static {
        REALM.tellSignOutsTo(gateway.url() + "/logout/connect/back-channel/werein");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> gateway().close()));
    }

    private KeycloakStage() {}

    public static synchronized RunningGateway gateway() {
        return gateway;
    }

    public static KeycloakRealm realm() {
        return REALM;
    }

    /** Sessions stay in the store, services stay up. */
    public static synchronized void restart() {
        gateway.stop();
        gateway = start();
    }

    private static RunningGateway start() {
        return RunningGateway.withKeycloak(Map.of(), FEDERATION, MEMBERS);
    }
}
