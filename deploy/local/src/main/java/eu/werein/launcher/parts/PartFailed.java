package eu.werein.launcher.parts;

/** A part did not start, stopped or did not answer; the message tells what its log said last. */
public final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartFailed(String message) {
        super(message);
    }

    public PartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
