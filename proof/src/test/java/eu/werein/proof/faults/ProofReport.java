package eu.werein.proof.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes down what ran, what it found, what could not run, and what that does not prove. */
final class ProofReport {

    private static final String LIMITS =
            """
            ## What this does not prove

            - The store was the embedded stand-in with a commit per write (T1). Nothing is claimed of
              MongoDB's replication before the same classes have run on a real one (T2).
            - One machine: no power failed and no disk lied. Two cores: times are those of a small
              machine that other work shared.
            - A seed decides partner, requests, places and moments; it does not decide how threads
              interleave. A run can be repeated, its history cannot.
            - Seats are not there yet: I1, I6, S10 and the seats' part of I10 are not decided here.
            - Not whole: F04 asks with bearer tokens, so nothing is said of browser sessions; F10 cuts
              clients off from a broker, not one broker from the others; F11 lets the store stand
              still instead of answering late, at the usual load; F13 fills one disk per seed; F20
              has no older event schema to run beside the new one; no erasure runs during F01, F06,
              F12, F17.
            """;

    private ProofReport() {}

    static void write(Path file, List<Verdict> verdicts, List<String> planted) throws IOException {
        Map<String, List<Verdict>> byFault =
                verdicts.stream()
                        .sorted(Comparator.comparingLong(Verdict::seed))
                        .collect(
                                Collectors.groupingBy(
                                        Verdict::fault, TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        lines.add("# What was done to the federation, and what came of it");
        lines.add("");
        lines.add("Written by `proof/proof-full`; each run is repeated by its fault and seed.");
        lines.add("");
        lines.add(
                "| fault | what happens | seeds | calls | without certain answer | seconds each | quiet after, at most | violations |");
        lines.add("|---|---|---|---|---|---|---|---|");
        byFault.values().stream()
                .map(ProofReport::row)
                .filter(row -> !row.isEmpty())
                .forEach(lines::add);
        lines.add("");
        lines.add("## Violations");
        lines.add("");
        lines.addAll(violations(verdicts));
        lines.add("");
        lines.add("## Planted bugs, and whether their check has seen them");
        lines.add("");
        lines.addAll(planted(planted));
        lines.add("");
        lines.add("## What could not run, and why");
        lines.add("");
        lines.addAll(missing(verdicts));
        lines.add("");
        Files.writeString(file, String.join("\n", lines) + "\n" + LIMITS);
    }

    private static String row(List<Verdict> all) {
        List<Verdict> ran = all.stream().filter(one -> one.missing().isEmpty()).toList();
        if (ran.isEmpty()) {
            return "";
        }
        return "| %s | %s | %s | %d | %d | %d | %d s | %d |"
                .formatted(
                        ran.getFirst().fault(),
                        ran.getFirst().title(),
                        ran.stream()
                                .map(one -> Long.toString(one.seed()))
                                .collect(Collectors.joining(" ")),
                        ran.stream().mapToLong(Verdict::calls).sum(),
                        ran.stream().mapToLong(Verdict::unknown).sum(),
                        ran.stream().mapToLong(Verdict::seconds).sum() / ran.size(),
                        ran.stream().mapToLong(Verdict::quietAfter).max().orElse(0),
                        ran.stream().mapToLong(one -> one.violations().size()).sum());
    }

    private static List<String> violations(List<Verdict> verdicts) {
        List<String> lines =
                verdicts.stream()
                        .flatMap(
                                one ->
                                        one.violations().stream()
                                                .map(
                                                        violation ->
                                                                "- %s seed %d, `%s`: %s"
                                                                        .formatted(
                                                                                one.fault(),
                                                                                one.seed(),
                                                                                violation.check(),
                                                                                violation.what())))
                        .toList();
        return lines.isEmpty() ? List.of("None.") : lines;
    }

    private static List<String> missing(List<Verdict> verdicts) {
        List<String> lines =
                verdicts.stream()
                        .filter(one -> !one.missing().isEmpty())
                        .map(
                                one ->
                                        "- %s (%s): %s"
                                                .formatted(one.fault(), one.title(), one.missing()))
                        .distinct()
                        .toList();
        return lines.isEmpty() ? List.of("Nothing.") : lines;
    }

    private static List<String> planted(List<String> rows) {
        if (rows.isEmpty()) {
            return List.of("Not planted in this run: `proof/planted/run`.");
        }
        List<String> table =
                new ArrayList<>(
                        List.of(
                                "| patch | bug | check | colour | time |",
                                "|---|---|---|---|---|"));
        table.addAll(rows);
        return table;
    }
}
