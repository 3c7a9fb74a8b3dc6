package eu.werein.proof.faults;

import eu.werein.proof.Answer;
import eu.werein.proof.Api;
import eu.werein.proof.ledger.Ledger;
import eu.werein.proof.ledger.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Keycloak signs with a new key; then that key is taken away as if it had been stolen. */
final class F19KeysChange implements Fault {

    private static final Duration REFUSED_WITHIN = Duration.ofMinutes(5);
    private static final String COMPONENTS = "/admin/realms/werein/components";
    private static final int UNAUTHORIZED = 401;

    @Override
    public String id() {
        return "F19";
    }

    @Override
    public String title() {
        return "Keycloak signs with a new key, which is then taken away";
    }

    @Override
    public void inject(Scene scene) {
        Api keycloak = scene.federation().keycloakAdministration();
        String realm = keycloak.get("/admin/realms/werein").text("id");
        Answer added =
                keycloak.post(
                        COMPONENTS,
                        Map.of(
                                "name",
                                "proof-" + scene.seed(),
                                "providerId",
                                "rsa-generated",
                                "providerType",
                                "org.keycloak.keys.KeyProvider",
                                "parentId",
                                realm,
                                "config",
                                Map.of(
                                        "priority", List.of("1000"),
                                        "enabled", List.of("true"),
                                        "active", List.of("true"),
                                        "keySize", List.of("2048"),
                                        "algorithm", List.of("RS256"))));
        String component =
                added.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        Api signedAnew = scene.federation().as(scene.federation().coordinator(scene.partner()));
        scene.expect(
                "a token of the new key is taken at once by the gateway",
                status(signedAnew, scene, "gateway") == 200);
        scene.expect(
                "a token of the new key is taken at once by the service",
                status(signedAnew, scene, "members-service") == 200);
        scene.awaitCalls(60);
        keycloak.send("DELETE", COMPONENTS + "/" + component, java.util.Optional.empty());
        expectRefused(signedAnew, scene, "members-service");
        expectRefused(signedAnew, scene, "gateway");
    }

    private static void expectRefused(Api caller, Scene scene, String door) {
        long from = System.nanoTime();
        try {
            Awaitility.await()
                    .atMost(REFUSED_WITHIN)
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> status(caller, scene, door) == UNAUTHORIZED);
            scene.note(
                    "%s refuses the removed key after %.0f s"
                            .formatted(door, (System.nanoTime() - from) / 1e9));
        } catch (org.awaitility.core.ConditionTimeoutException late) {
            scene.expect(door + " refuses a key that was removed within 5 minutes", false);
        }
    }

    private static int status(Api caller, Scene scene, String door) {
        return caller.at(scene.federation().origin(door))
                .get("/api/partners/" + scene.partner() + "/members?limit=1")
                .status();
    }

    /** Whoever has got a token of the removed key signs in again. */
    @Override
    public void heal(Scene scene) {
        scene.forgetToken();
        scene.awaitCalls(20);
    }

    @Override
    public void expect(Scene scene) {
        long refused =
                Ledger.read(scene.ledgerFile()).stream()
                        .filter(
                                call ->
                                        call.outcome() instanceof Outcome.Fail(int status)
                                                && status == UNAUTHORIZED)
                        .count();
        scene.expect(refused + " calls with a good token were refused", refused == 0);
    }
}
