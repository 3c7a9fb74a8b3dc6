package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * SIGKILL to members-service at random moments of a long import. It resumes by itself, and every
 * row has been applied exactly once: in the register, in the log and on the dashboard.
 *
 * <p>{@code -Dproof.kills=20} kills more often; {@code -Dproof.seed=…} kills at the same moments
 * again.
 */
@Order(80)
final class KilledImportIT {

    private static final String PARTNER = "fr-eleo-conseil";
    private static final int ROWS = 5_000;
    private static final int KILLS = Integer.getInteger("proof.kills", 2);
    private static final long SEED = Long.getLong("proof.seed", System.nanoTime());
    private static final int LONGEST_MOMENT_MILLIS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningFederation federation = RunningFederation.running();
    private final Api coordinator =
            federation.as(federation.coordinator(PARTNER)).at(federation.origin("members-service"));
    private final Imports imports = new Imports(coordinator, PARTNER);

    @Test
    void everyRowIsAppliedExactlyOnce() {
        System.out.printf("killed import: -Dproof.seed=%d -Dproof.kills=%d%n", SEED, KILLS);
        Dashboard dashboard = new Dashboard(federation.as(federation.administrator()));
        long before = active();
        int registered = MemberTopic.registrations(federation, PARTNER).size();
        String id = imports.planned("zeker.csv", new Spreadsheet("Zekerheid", ROWS));
        assertThat(imports.get(id).at("/plan/create").asInt()).isEqualTo(ROWS);

        assertThat(imports.commit(id).status()).isEqualTo(202);
        int killed = killAtRandomMoments(id);
        JsonNode ended = imports.awaitState(id, "committed");

        System.out.printf("killed import: %d of %d kills hit the import%n", killed, KILLS);
        assertThat(killed).isPositive();
        assertThat(ended.at("/outcome/created").asInt()).isEqualTo(ROWS);
        assertThat(ended.at("/outcome/conflicts").asInt()).isZero();
        assertThat(ended.at("/progress/done")).isEqualTo(ended.at("/progress/total"));
        assertRegisterHoldsEachOnce(id, before);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(dashboard.count("membersByPartner", PARTNER))
                                        .isEqualTo(OptionalLong.of(before + ROWS)));
        assertLogTellsEachOnce(registered);
    }

    /** Each kill waits for a random row, and then for a random moment of the work on it. */
    private int killAtRandomMoments(String id) {
        Random random = new Random(SEED);
        List<Integer> moments = random.ints(KILLS, 0, ROWS * 6 / 10).sorted().boxed().toList();
        int hit = 0;
        for (int row : moments) {
            Duration moment = Duration.ofMillis(1 + random.nextInt(LONGEST_MOMENT_MILLIS));
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                    .until(() -> imports.done(id) >= row);
            await().pollDelay(moment).until(() -> true);
            if (imports.get(id).path("state").asString("").equals("committing")) {
                hit++;
            }
            federation.kill("members-service");
            federation.up();
        }
        return hit;
    }

    private void assertRegisterHoldsEachOnce(String id, long before) {
        List<JsonNode> members =
                Applicants.all(
                        coordinator,
                        "/api/partners/%s/members?import=%s&limit=200".formatted(PARTNER, id));
        assertThat(members).hasSize(ROWS);
        assertThat(values(members, "givenName")).hasSize(ROWS);
        assertThat(values(members, "email")).hasSize(ROWS);
        assertThat(values(members, "version")).containsExactly("1");
        assertThat(active()).isEqualTo(before + ROWS);
    }

    /** A resend is the same event: it has the same id. */
    private void assertLogTellsEachOnce(int registered) {
        Map<String, Set<String>> told = MemberTopic.registrations(federation, PARTNER);
        assertThat(told).hasSize(registered + ROWS);
        assertThat(told.values()).allSatisfy(events -> assertThat(events).hasSize(1));
    }

    private static Set<String> values(List<JsonNode> members, String field) {
        return members.stream()
                .map(member -> member.path(field).asString())
                .collect(Collectors.toSet());
    }

    private long active() {
        return coordinator
                .get("/api/partners/" + PARTNER + "/members/summary")
                .json()
                .path("active")
                .asLong();
    }
}
