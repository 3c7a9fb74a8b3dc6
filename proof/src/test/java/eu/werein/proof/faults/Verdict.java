package eu.werein.proof.faults;

import eu.werein.proof.checks.Violation;
import java.util.List;

/**
 * How a run ended.
 *
 * @param calls the client's calls
 * @param unknown how many of them ended without a certain answer
 * @param events records in the log that the run has caused
 * @param seconds the whole run
 * @param quietAfter seconds from the end of the load until nothing was left to do
 * @param missing why it could not run; empty when it has
 */
record Verdict(
        String fault,
        String title,
        long seed,
        long calls,
        long unknown,
        long events,
        long seconds,
        long quietAfter,
        List<String> notes,
        List<Violation> violations,
        String missing) {

    Verdict {
        notes = List.copyOf(notes);
        violations = List.copyOf(violations);
    }

    static Verdict missing(Fault fault, long seed, String why) {
        return new Verdict(
                fault.id(), fault.title(), seed, 0, 0, 0, 0, 0, List.of(), List.of(), why);
    }

    static Verdict unfinished(Fault fault, long seed, String why) {
        return new Verdict(
                fault.id(),
                fault.title(),
                seed,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                List.of(new Violation("no-end", why.lines().findFirst().orElse(""))),
                "");
    }

    boolean holds() {
        return violations.isEmpty();
    }

    String line() {
        return missing.isEmpty()
                ? "%s seed %d: %d calls, %d without certain answer, %d events, %d s, quiet after %d s, %d violations; %s"
                        .formatted(
                                fault,
                                seed,
                                calls,
                                unknown,
                                events,
                                seconds,
                                quietAfter,
                                violations.size(),
                                String.join("; ", notes))
                : "%s seed %d did not run: %s".formatted(fault, seed, missing);
    }
}
