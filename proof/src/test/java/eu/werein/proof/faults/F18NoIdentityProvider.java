package eu.werein.proof.faults;

import eu.werein.proof.Answer;
import eu.werein.proof.Api;
import java.util.Optional;

/** Keycloak is away: who is signed in goes on working, and nobody else gets in. */
final class F18NoIdentityProvider implements Fault {

    @Override
    public String id() {
        return "F18";
    }

    @Override
    public String title() {
        return "Keycloak dies; then members-service starts anew without it";
    }

    @Override
    public void inject(Scene scene) {
        scene.coordinator();
        scene.kill("keycloak");
        scene.awaitCalls(60);
        expectClosed(scene, "warm");
        scene.kill("members-service");
    }

    /** A door is closed when a token that nobody has signed is refused. */
    private static void expectClosed(Scene scene, String when) {
        String inbox = "/api/partners/" + scene.partner() + "/members?limit=1";
        Api stranger = new Api(scene.federation().origin("members-service"), Optional.of("a.b.c"));
        Answer refused = stranger.get(inbox);
        scene.expect(
                when + ": a stranger is refused, not " + refused.status(),
                refused.status() == 401 || refused.status() == 503);
    }

    /** Both come back together: whatever the service does meanwhile, it does not open. */
    @Override
    public void heal(Scene scene) {
        scene.restart();
        expectClosed(scene, "cold");
    }
}
