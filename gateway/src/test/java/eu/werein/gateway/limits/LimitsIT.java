package eu.werein.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.gateway.testing.Program;
import eu.werein.gateway.testing.RecordingService;
import eu.werein.gateway.testing.RunningGateway;
import eu.werein.platform.testing.TestTokens;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who asks too much is refused at once; nobody else notices. */
class LimitsIT {

    private static final RunningGateway GATEWAY =
            RunningGateway.withTestTokens(
                    Map.of(
                            "werein.gateway.limits.person.burst", "40",
                            "werein.gateway.limits.person.per-second", "1",
                            "werein.gateway.limits.anonymous.burst", "20",
                            "werein.gateway.limits.anonymous.per-second", "1",
                            "werein.gateway.limits.partner.burst", "60",
                            "werein.gateway.limits.partner.per-second", "1",
                            "werein.gateway.limits.at-once-per-partner", "4",
                            "werein.gateway.limits.at-once-per-person", "3",
                            "werein.gateway.limits.streams-per-person", "2"));

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void aPersonMaySpendWhatSheHasAndIsToldWhenThereIsMore() {
        Program greedy = program("greedy");
        assertThat(statuses(greedy, "/api/me", 40)).containsOnly(200);
        HttpResponse<String> refused = refusedSoon(() -> greedy.get("/api/me"));
        assertThat(refused.body()).contains("too-many-requests");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 5);
        assertThat(program("modest").get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void changingCostsMoreThanReading() {
        Program sender = program("sender");
        for (int i = 0; i < 10; i++) {
            assertThat(sender.post("/api/me/memberships", "{}").statusCode()).isEqualTo(200);
        }
        refusedSoon(() -> sender.post("/api/me/memberships", "{}"));
    }

    /** The bucket fills by one a second: on a slow machine it lets one or two more pass. */
    private static HttpResponse<String> refusedSoon(Supplier<HttpResponse<String>> request) {
        return Stream.generate(request)
                .limit(10)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is refused"));
    }

    @Test
    void strangersCountByTheAddressTheyComeFromWhateverTheyClaim() {
        Program stranger = Program.anonymous(GATEWAY.url());
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            statuses.add(
                    stranger.get("/api/public/partners", "X-Forwarded-For", "10.0.0." + i)
                            .statusCode());
        }
        assertThat(statuses).contains(429);
        assertThat(program("guest").get("/api/public/partners").statusCode()).isEqualTo(200);
    }

    @Test
    void strangersBehindAProxyThatIsNamedCountByTheAddressItTells() {
        try (RunningGateway proxied =
                RunningGateway.withTestTokens(
                        Map.of(
                                "werein.gateway.trusted-proxies",
                                        "127\\.0\\.0\\.1|::1|0:0:0:0:0:0:0:1",
                                "werein.gateway.limits.anonymous.burst", "5",
                                "werein.gateway.limits.anonymous.per-second", "1"))) {
            Program proxy = Program.anonymous(proxied.url());
            for (int i = 0; i < 20; i++) {
                assertThat(
                                proxy.get("/api/public/partners", "X-Forwarded-For", "10.0.0." + i)
                                        .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aPartnerThatSpendsEverythingTakesNothingFromAnother() {
        String noisy = "/api/partners/" + RunningGateway.ACTIVE + "/members";
        for (int person = 0; person < 3; person++) {
            statuses(program("noisy-" + person), noisy, 30);
        }
        assertThat(program("late").get(noisy).statusCode()).isEqualTo(429);
        assertThat(
                        statuses(
                                program("quiet"),
                                "/api/partners/" + RunningGateway.ALSO_ACTIVE + "/members",
                                20))
                .containsOnly(200);
    }

    @Test
    void aPartnerWhoseRequestsHangTakesNoPlaceFromAnother() throws Exception {
        GATEWAY.partner("fr-hanging", eu.werein.platform.registry.PartnerState.ACTIVE);
        String hanging = "/api/partners/fr-hanging/members";
        CountDownLatch release = new CountDownLatch(1);
        GATEWAY.members()
                .on(
                        hanging,
                        exchange -> {
                            await().atMost(Duration.ofSeconds(20))
                                    .until(() -> release.getCount() == 0);
                            RecordingService.json(exchange, 200, "{}");
                        });
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> under = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Program one = program("hanging-" + i);
                under.add(executor.submit(() -> one.get(hanging).statusCode()));
            }
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> GATEWAY.members().arrivalsAt(hanging).size() == 4);

            long began = System.nanoTime();
            assertThat(program("fifth").get(hanging).statusCode()).isEqualTo(429);
            assertThat(
                            program("other")
                                    .get(
                                            "/api/partners/"
                                                    + RunningGateway.ALSO_ACTIVE
                                                    + "/applications")
                                    .statusCode())
                    .isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .describedAs("both at once")
                    .isLessThan(Duration.ofSeconds(3));
            release.countDown();
            for (Future<Integer> one : under) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
        assertThat(program("sixth").get(hanging).statusCode())
                .describedAs("places are given back")
                .isEqualTo(200);
    }

    @Test
    void onePersonCannotTakeAllPlacesOfHerPartner() throws Exception {
        GATEWAY.partner("fr-crowded", eu.werein.platform.registry.PartnerState.ACTIVE);
        String path = "/api/partners/fr-crowded/members";
        CountDownLatch release = new CountDownLatch(1);
        GATEWAY.members()
                .on(
                        path,
                        exchange -> {
                            await().atMost(Duration.ofSeconds(20))
                                    .until(() -> release.getCount() == 0);
                            RecordingService.json(exchange, 200, "{}");
                        });
        Program one = program("one");
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> hers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                hers.add(executor.submit(() -> one.get(path).statusCode()));
            }
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> GATEWAY.members().arrivalsAt(path).size() == 3);
            assertThat(one.get(path).statusCode()).isEqualTo(429);
            Future<Integer> other = executor.submit(() -> program("two").get(path).statusCode());
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> GATEWAY.members().arrivalsAt(path).size() == 4);
            release.countDown();
            assertThat(other.get()).isEqualTo(200);
            for (Future<Integer> under : hers) {
                assertThat(under.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void signInPagesCountToo() {
        try (RunningGateway gateway =
                RunningGateway.withTestTokens(
                        Map.of(
                                "werein.gateway.limits.anonymous.burst", "20",
                                "werein.gateway.limits.anonymous.per-second", "1"))) {
            Program visitor = Program.anonymous(gateway.url());
            assertThat(statuses(visitor, "/oauth2/authorization/werein", 10)).contains(302, 429);
        }
    }

    private static List<Integer> statuses(Program program, String path, int times) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            statuses.add(program.get(path).statusCode());
        }
        return statuses;
    }

    private static Program program(String account) {
        return Program.withToken(GATEWAY.url(), TestTokens.of(account));
    }
}
