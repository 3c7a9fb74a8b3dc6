package eu.werein.federation.partners;

/** A step could not be done now. It will be tried again. */
public final class StepFailed extends RuntimeException {

    private final String code;

    /**
     * @param code kebab-case, for the page and the log; never a remote answer
     */
    public StepFailed(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
