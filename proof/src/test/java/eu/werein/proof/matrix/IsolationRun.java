package eu.werein.proof.matrix;

import static org.awaitility.Awaitility.await;

import eu.werein.proof.RunningFederation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * One walk through the whole matrix: first what changes nothing, then the crowd, then what may
 * change something, and last what takes away.
 *
 * @param before what the partners held when only refusals and reading had been tried
 * @param after what they held then
 * @param crowd what the crowd was told
 * @param stray marks that lie in another partner's home at the end
 */
record IsolationRun(
        Findings findings,
        Seen seen,
        Map<String, String> before,
        Map<String, String> after,
        Tally crowd,
        List<String> stray) {

    private static final long ANSWERS = Long.getLong("proof.isolation.answers", 5_000);
    private static final long SEED = Long.getLong("proof.isolation.seed", 20_261_127);
    private static final long ROUND = 50_000;
    private static final List<String> SERVICES =
            List.of("federation-service", "members-service", "training-service", "events-service");
    private static final List<String> CHANGING = List.of("POST", "PUT", "PATCH", "DELETE");

    /**
     * @param marks each partner's
     */
    static IsolationRun through(RunningFederation federation, Map<String, String> marks) {
        JsonNode document = wholeDocument(federation);
        List<String> partners = marks.keySet().stream().sorted().toList();
        Ids ids = new TwinSeed(federation, marks).plant();
        Newcomer suspended = new Newcomer(federation);
        List<Person> people = new People(federation).of(partners);
        people.add(suspended.coordinator());
        List<Probe> probes =
                new Matrix(
                                Pages.with(Operations.of(document)),
                                people,
                                suspended.placesWith(partners),
                                ids)
                        .probes();
        Findings findings = new Findings();
        Seen seen = new Seen();
        Checker checker = new Checker(marks);
        Homes homes = new Homes(federation);
        Map<String, String> services = services(federation);
        Requests requests =
                new Requests(
                        ids,
                        new SampleBody(document),
                        new Tokens(federation),
                        probe ->
                                switch (probe.door()) {
                                    case GATEWAY -> federation.gateway();
                                    case SERVICE -> services.get(probe.operation().path());
                                });
        try (Wire wire = new Wire()) {
            Runner runner = new Runner(wire, requests, checker, findings, seen);
            Phases phases = new Phases();
            Map<String, String> before = homes.versions();
            runner.together(where(probes, probe -> !probe.changes()));
            Map<String, String> after = homes.versions();
            phases.ends("refusals and reading", seen.probes());
            Tally crowd =
                    crowd(
                            () -> new Crowd(wire, requests, checker, findings),
                            where(probes, probe -> readsTwins(probe) && seen.showedMark(probe)));
            phases.ends("crowd", crowd.answers());
            runner.together(
                    where(probes, probe -> probe.changes() && (misses(probe) || isOpen(probe))));
            runner.inTurn(changes(probes));
            phases.ends("changes", seen.probes());
            new IsolationReport(SEED, people, partners).write(seen, crowd, findings);
            return new IsolationRun(findings, seen, before, after, crowd, homes.strayMarks(marks));
        }
    }

    /** A service that has just begun may tell its part late; the document is joined anew then. */
    private static JsonNode wholeDocument(RunningFederation federation) {
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(2))
                .until(
                        () -> federation.asNobody().get("/api/docs/openapi.json").json(),
                        document ->
                                document.path("paths").has("/api/me")
                                        && document.path("paths").has("/api/cycles")
                                        && document.path("paths").has("/api/federation/partners"));
    }

    /** Where each operation's service listens: the documents of the services say whose it is. */
    private static Map<String, String> services(RunningFederation federation) {
        Map<String, String> origins = new HashMap<>();
        for (String service : SERVICES) {
            String origin = federation.origin(service);
            JsonNode own = federation.asNobody().at(origin).get("/v3/api-docs").json();
            own.path("paths").propertyNames().forEach(path -> origins.put(path, origin));
        }
        Pages.ALL.forEach(page -> origins.put(page.path(), federation.origin(Pages.SERVICE)));
        return origins;
    }

    /** In rounds, each with an order of its own; those of a run that was broken off count. */
    private static Tally crowd(Supplier<Crowd> crowds, List<Probe> reading) {
        Rounds rounds = new Rounds(Path.of("target/isolation-rounds.jsonl"));
        while (rounds.sum().answers() < ANSWERS) {
            long wanted = Math.min(ROUND, ANSWERS - rounds.sum().answers());
            rounds.add(crowds.get().ask(reading, wanted, SEED + rounds.done().size()));
        }
        Tally all = rounds.sum();
        rounds.forget();
        return all;
    }

    private static List<Probe> where(List<Probe> probes, Predicate<Probe> those) {
        return probes.stream().filter(those).toList();
    }

    private static boolean readsTwins(Probe probe) {
        Operation operation = probe.operation();
        return operation.reads()
                && operation.aboutOne()
                && !operation.aboutPart()
                && operation.gives().contains("application/json")
                && probe.target() == Target.TWIN
                && probe.expectation() == Expectation.ADMITTED;
    }

    /** There is nothing that it could change. */
    private static boolean misses(Probe probe) {
        return probe.operation().aboutOne() && probe.target() != Target.TWIN;
    }

    /** Everybody may, and nothing hangs on the order. */
    private static boolean isOpen(Probe probe) {
        return probe.operation().open();
    }

    /** What takes away comes last; an active partner stays one. */
    private static List<Probe> changes(List<Probe> probes) {
        return probes.stream()
                .filter(probe -> probe.changes() && !misses(probe) && !isOpen(probe))
                .filter(
                        probe ->
                                !probe.operation().aboutPartner()
                                        || probe.place().life() != Place.Life.ACTIVE)
                .sorted(
                        Comparator.comparingInt(
                                probe -> CHANGING.indexOf(probe.operation().method())))
                .toList();
    }
}
