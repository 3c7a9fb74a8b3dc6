package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * SIGKILL while 200 applications are decided. A caller who got no answer asks again under the same
 * key; afterwards each decision has counted once, and nobody has lent a hand but whoever starts
 * dead processes again.
 */
@Order(90)
final class KilledProcessesIT {

    private static final int APPLICATIONS = 200;
    private static final int COORDINATORS_AT_WORK = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final RunningFederation federation = RunningFederation.running();

    @Test
    void membersServiceBetweenWriteAndAcknowledgement() throws Exception {
        decideWhileDying(
                "es-uvigo",
                () -> planDeath("Relay.offer", 120),
                () -> awaitDeathOf("members-service"));
    }

    @Test
    void theRelayBetweenTheLogsAcknowledgementAndTakingAway() throws Exception {
        decideWhileDying(
                "fr-lincubacteur",
                () -> planDeath("TakingAway.takeAway", 100),
                () -> awaitDeathOf("members-service"));
    }

    @Test
    void federationService() throws Exception {
        decideWhileDying("de-uni-saarland", () -> {}, () -> federation.kill("federation-service"));
    }

    @Test
    void kafka() throws Exception {
        decideWhileDying("es-emprendedoras", () -> {}, () -> federation.kill("kafka"));
    }

    private void planDeath(String method, int times) {
        try {
            PlannedDeath.plan(federation, "members-service", method, times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitDeathOf(String process) {
        await().atMost(PATIENCE).until(() -> !federation.isAlive(process));
    }

    private void decideWhileDying(String partner, Runnable beforeDeciding, Runnable death)
            throws Exception {
        Dashboard dashboard = new Dashboard(federation.as(federation.administrator()));
        Api her = federation.as(federation.coordinator(partner)).at(membersService());
        Applicants applicants =
                new Applicants(federation.asNobody().at(membersService()), her, partner);
        long before = members(her, partner);

        try (var work = Executors.newFixedThreadPool(COORDINATORS_AT_WORK)) {
            List<Future<String>> applications = new ArrayList<>();
            for (int i = 0; i < APPLICATIONS; i++) {
                String name = "Noor" + partner.substring(3, 6) + i;
                applications.add(work.submit(() -> applyUntilAnswered(applicants, name)));
            }
            for (Future<String> application : applications) {
                assertThat(application.get()).isNotEmpty();
            }
            beforeDeciding.run();
            CountDownLatch underway = new CountDownLatch(APPLICATIONS / 10);
            List<Future<Boolean>> decisions = new ArrayList<>();
            for (int i = 0; i < APPLICATIONS; i++) {
                String application = applications.get(i).get();
                String decision = i % 2 == 0 ? "approve" : "decline";
                decisions.add(
                        work.submit(
                                () -> {
                                    decideUntilAnswered(applicants, application, decision);
                                    underway.countDown();
                                    return true;
                                }));
            }
            assertThat(underway.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            death.run();
            federation.up();
            for (Future<Boolean> decision : decisions) {
                assertThat(decision.get()).isTrue();
            }
        }

        long approved = APPLICATIONS / 2;
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            assertThat(dashboard.count("membersByPartner", partner))
                                    .isEqualTo(OptionalLong.of(before + approved));
                            assertThat(members(her, partner)).isEqualTo(before + approved);
                        });
    }

    /** A connection may still lead to the process that died before. */
    private static String applyUntilAnswered(Applicants applicants, String name) {
        return await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> applicants.apply(name, "apply-" + name), id -> !id.isEmpty());
    }

    /** No answer, 5xx: ask again under the same key. */
    private static void decideUntilAnswered(
            Applicants applicants, String application, String decision) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> {
                            try {
                                return applicants.decide(application, decision).status() == 200;
                            } catch (UncheckedIOException unreachable) {
                                return false;
                            }
                        });
    }

    private static long members(Api her, String partner) {
        return Applicants.all(her, "/api/partners/" + partner + "/members?state=active&limit=100")
                .size();
    }

    private String membersService() {
        return federation.origin("members-service");
    }
}
