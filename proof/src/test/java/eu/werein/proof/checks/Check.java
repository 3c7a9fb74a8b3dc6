package eu.werein.proof.checks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that must hold, by its name.
 *
 * @param invariant of the proof's list that it decides, or a part of it
 */
public record Check(String name, String invariant, Function<Evidence, Stream<String>> search) {

    /** Every check there is; I1, I6 and the seats' part of I10 wait for seats. */
    public static final List<Check> ALL =
            List.of(
                    new Check("lost-application", "I2", LedgerChecks::lostApplication),
                    new Check("lost-decision", "I2", LedgerChecks::lostDecision),
                    new Check("phantom-application", "I3", LedgerChecks::phantomApplication),
                    new Check("phantom-decision", "I3", LedgerChecks::phantomDecision),
                    new Check("same-answer", "I3", LedgerChecks::sameAnswer),
                    new Check("refused-again", "I3", LedgerChecks::refusedAgain),
                    new Check("misused-key", "I3", LedgerChecks::misusedKey),
                    new Check("member-once", "I4", LedgerChecks::memberOnce),
                    new Check("dashboard-differs", "I4", LedgerChecks::dashboardDiffers),
                    new Check("lost-write", "I4", LogChecks::lostWrite),
                    new Check("aborted-read", "I4", LogChecks::abortedRead),
                    new Check("duplicate", "I4", LogChecks::duplicate),
                    new Check("nonmonotonic", "I5", LogChecks::nonmonotonic),
                    new Check("skipped", "I5", LogChecks::skipped),
                    new Check("inconsistent-offsets", "I5", LogChecks::inconsistentOffsets),
                    new Check("foreign-mark", "I7", LedgerChecks::foreignMark),
                    new Check("not-healed", "I8", LedgerChecks::notHealed),
                    new Check("hanging", "I9", LedgerChecks::hanging),
                    new Check("malformed-error", "I9", LedgerChecks::malformedError),
                    new Check("not-linearizable", "I10", MemberHistory::notLinearizable));

    /** What all checks find; of each at most the first ten. */
    public static List<Violation> violations(Evidence evidence) {
        return ALL.stream()
                .flatMap(
                        check ->
                                check.search()
                                        .apply(evidence)
                                        .limit(10)
                                        .map(what -> new Violation(check.name(), what)))
                .toList();
    }
}
