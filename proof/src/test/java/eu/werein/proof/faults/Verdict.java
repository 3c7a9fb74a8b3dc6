package eu.werein.proof.faults;

import eu.werein.proof.checks.Violation;
import java.util.List;

/**
 * How a run ended.
 *
 * @param calls the client's calls, and how many of them ended in no certain answer
 * @param seconds the whole run
 * @param quietAfter seconds from the end of the load until nothing was left to do
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
        List<Violation> violations) {

    Verdict {
        notes = List.copyOf(notes);
        violations = List.copyOf(violations);
    }

    String line() {
        return "%s seed %d: %d calls, %d without certain answer, %d events, %d s, quiet after %d s, %d violations; %s"
                .formatted(
                        fault,
                        seed,
                        calls,
                        unknown,
                        events,
                        seconds,
                        quietAfter,
                        violations.size(),
                        String.join("; ", notes));
    }
}
