package eu.werein.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.proof.RunningFederation;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Partners hold the same ids with different marks, and everything that the API documents is called
 * by everybody, everywhere: no answer may carry another's mark, each has the status that the rules
 * give it, and who is refused has changed nothing.
 */
@Order(60)
final class IsolationMatrixIT {

    private static final List<String> PARTNERS =
            List.of("be-mompreneurs", "de-uni-saarland", "es-uvigo", "fr-lincubacteur");
    private static final Map<String, String> MARKS = marks();
    private static final long ANSWERS = Long.getLong("proof.isolation.answers", 50_000);
    private static final long SEED = Long.getLong("proof.isolation.seed", 20_261_127);

    private static final long ROUND = 50_000;

    private final Rounds rounds = new Rounds(Path.of("target/isolation-rounds.jsonl"));
    private final RunningFederation federation = RunningFederation.running();
    private final Findings findings = new Findings();
    private final Seen seen = new Seen();
    private final Checker checker = new Checker(MARKS);
    private final Homes homes = new Homes(federation);

    @Test
    void noAnswerCarriesAnothersMarkAndEachHasTheStatusOfTheRules() {
        JsonNode document = wholeDocument();
        Ids ids = new TwinSeed(federation, MARKS).plant();
        Newcomer suspended = new Newcomer(federation);
        List<Person> people = new People(federation).of(PARTNERS);
        people.add(suspended.coordinator());
        List<Probe> probes =
                new Matrix(Operations.of(document), people, suspended.placesWith(PARTNERS))
                        .probes();
        Requests requests =
                new Requests(ids, new SampleBody(document), new Tokens(federation), this::origin);
        try (Wire wire = new Wire()) {
            Runner runner = new Runner(wire, requests, checker, findings, seen);
            Map<String, Object> before = homes.versions();
            runner.together(where(probes, probe -> !probe.changes()));
            assertThat(homes.versions()).as("who is refused changes nothing").isEqualTo(before);

            Tally crowd = crowd(wire, requests, where(probes, IsolationMatrixIT::aboutTwins));

            runner.together(where(probes, probe -> probe.changes() && misses(probe)));
            runner.inTurn(changes(probes));
            new IsolationReport(SEED, people, PARTNERS).write(seen, crowd, findings);
            assertThat(crowd.marked()).isGreaterThan(crowd.answers() / 2);
            assertThat(crowd.hungUp()).isGreaterThan(crowd.answers() / 10);
        }
        assertThat(findings.all()).isEmpty();
        assertThat(homes.strayMarks(MARKS)).isEmpty();
        assertThat(seen.probes()).isGreaterThan(10_000);
    }

    /** A service that has just begun may tell its part late; the document is joined anew then. */
    private JsonNode wholeDocument() {
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(2))
                .until(
                        () -> federation.asNobody().get("/api/docs/openapi.json").json(),
                        document ->
                                document.path("paths").has("/api/me")
                                        && document.path("paths").has("/api/federation/partners"));
    }

    /** In rounds, each with an order of its own; those of a run that was broken off count. */
    private Tally crowd(Wire wire, Requests requests, List<Probe> probes) {
        while (rounds.sum().answers() < ANSWERS && findings.leaks() == 0) {
            long wanted = Math.min(ROUND, ANSWERS - rounds.sum().answers());
            Crowd crowd = new Crowd(wire, requests, checker, findings);
            rounds.add(crowd.ask(probes, wanted, SEED + rounds.done().size()));
        }
        Tally all = rounds.sum();
        rounds.forget();
        return all;
    }

    private String origin(Probe probe) {
        String path = probe.operation().path();
        boolean ofTheFederation =
                path.startsWith("/api/federation")
                        || path.matches("/api/public/partners(/\\{[^/]+})?");
        return switch (probe.door()) {
            case GATEWAY -> federation.gateway();
            case SERVICE ->
                    federation.origin(ofTheFederation ? "federation-service" : "members-service");
        };
    }

    /** Of this run alone, in letters as names have them: a federation may be used again. */
    private static Map<String, String> marks() {
        String run =
                Long.toString(System.nanoTime() % 100_000)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                        .collect(Collectors.joining());
        return PARTNERS.stream()
                .collect(
                        Collectors.toMap(
                                partner -> partner,
                                partner ->
                                        "Mark"
                                                + run
                                                + partner.substring(0, 2)
                                                        .toUpperCase(Locale.ROOT)));
    }

    private static List<Probe> where(List<Probe> probes, Predicate<Probe> those) {
        return probes.stream().filter(those).toList();
    }

    private static boolean aboutTwins(Probe probe) {
        Operation operation = probe.operation();
        return operation.reads()
                && operation.aboutOne()
                && operation.gives().contains("application/json")
                && probe.target() == Target.TWIN
                && (probe.expectation() == Expectation.ADMITTED || probe.person().administrator());
    }

    /** There is nothing that it could change. */
    private static boolean misses(Probe probe) {
        return probe.operation().aboutOne() && probe.target() != Target.TWIN;
    }

    /** What takes away comes last; an active partner stays one. */
    private static List<Probe> changes(List<Probe> probes) {
        List<String> order = List.of("POST", "PUT", "PATCH", "DELETE");
        return probes.stream()
                .filter(probe -> probe.changes() && !misses(probe))
                .filter(
                        probe ->
                                !probe.operation().aboutPartner()
                                        || probe.place().life() != Place.Life.ACTIVE)
                .sorted(Comparator.comparingInt(probe -> order.indexOf(probe.operation().method())))
                .toList();
    }
}
