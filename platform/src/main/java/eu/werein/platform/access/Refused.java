package eu.werein.platform.access;

/** The caller may not do this. Carries nothing: the answer is one constant body. */
public final class Refused extends RuntimeException {
    public Refused() {
        super("refused", null, false, false);
    }
}
