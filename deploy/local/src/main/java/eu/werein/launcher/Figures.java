package eu.werein.launcher;

import eu.werein.launcher.Federation.Member;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** What a start cost, beside what the identity provider alone costs in the same run. */
final class Figures {

    private static final String KEYCLOAK = "keycloak";

    private Figures() {}

    /**
     * As a sentence.
     *
     * @param readyAfter how long each process took until it answered, by name
     */
    static String of(Duration wall, Collection<Member> members, Map<String, Duration> readyAfter) {
        Duration own = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        Duration all =
                members.stream().map(member -> member.part().cpu()).reduce(own, Duration::plus);
        Duration keycloakCpu =
                members.stream()
                        .filter(member -> member.part().name().equals(KEYCLOAK))
                        .map(member -> member.part().cpu())
                        .reduce(Duration.ZERO, Duration::plus);
        Duration keycloak = readyAfter.getOrDefault(KEYCLOAK, Duration.ZERO);
        return "%s s wall, %s CPU s; Keycloak alone in the same run: %s s wall, %s CPU s (%s times its wall time)"
                .formatted(
                        seconds(wall),
                        seconds(all),
                        seconds(keycloak),
                        seconds(keycloakCpu),
                        String.format(
                                Locale.ROOT,
                                "%.1f",
                                (double) wall.toMillis() / Math.max(1, keycloak.toMillis())));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
