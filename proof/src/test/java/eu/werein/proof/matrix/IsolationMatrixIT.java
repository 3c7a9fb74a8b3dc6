package eu.werein.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.proof.RunningFederation;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Partners hold the same ids with different marks, and everything that the API documents is called
 * by everybody, everywhere: no answer may carry another's mark, each has the status that the rules
 * give it, and who is refused has changed nothing.
 */
@Order(60)
final class IsolationMatrixIT {

    private static final Map<String, String> MARKS =
            Map.of(
                    "be-mompreneurs", "MARKOFBE",
                    "de-uni-saarland", "MARKOFDE",
                    "es-uvigo", "MARKOFES",
                    "fr-lincubacteur", "MARKOFFR");
    private static final long ANSWERS = Long.getLong("proof.isolation.answers", 50_000);
    private static final long SEED = Long.getLong("proof.isolation.seed", 20_261_127);

    private final RunningFederation federation = RunningFederation.running();
    private final Findings findings = new Findings();
    private final Seen seen = new Seen();
    private final Checker checker = new Checker(MARKS);
    private final Homes homes = new Homes(federation);

    @Test
    void noAnswerCarriesAnothersMarkAndEachHasTheStatusOfTheRules() {
        JsonNode document = federation.asNobody().get("/api/docs/openapi.json").json();
        List<String> partners = MARKS.keySet().stream().sorted().toList();
        Ids ids = new TwinSeed(federation, MARKS).plant();
        Newcomer suspended = new Newcomer(federation);
        List<Person> people = new People(federation).of(partners);
        people.add(suspended.coordinator());
        List<Probe> probes =
                new Matrix(Operations.of(document), people, suspended.placesWith(partners))
                        .probes();
        Requests requests =
                new Requests(ids, new SampleBody(document), new Tokens(federation), this::origin);
        try (Wire wire = new Wire()) {
            Runner runner = new Runner(wire, requests, checker, findings, seen);
            Crowd crowd = new Crowd(wire, requests, checker, findings);
            Map<String, Object> before = homes.versions();
            runner.together(where(probes, probe -> !probe.changes()));
            assertThat(homes.versions()).as("who is refused changes nothing").isEqualTo(before);

            crowd.ask(where(probes, IsolationMatrixIT::aboutTwins), ANSWERS, SEED);

            runner.together(where(probes, probe -> probe.changes() && misses(probe)));
            runner.inTurn(changes(probes));
            new IsolationReport(ANSWERS, SEED, people, partners).write(seen, crowd, findings);
            assertThat(crowd.marked()).isGreaterThan(crowd.answers() / 2);
            assertThat(crowd.hungUp()).isGreaterThan(crowd.answers() / 10);
        }
        assertThat(findings.all()).isEmpty();
        assertThat(homes.strayMarks(MARKS)).isEmpty();
        assertThat(seen.probes()).isGreaterThan(10_000);
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
