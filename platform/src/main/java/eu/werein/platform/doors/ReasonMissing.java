package eu.werein.platform.doors;

/** What was noted is corrected, and nobody says why. */
public final class ReasonMissing extends RuntimeException {
    ReasonMissing() {
        super("a correction has a reason", null, false, false);
    }
}
