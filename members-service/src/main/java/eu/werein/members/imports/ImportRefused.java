package eu.werein.members.imports;

/** The import is not where this can be done. */
public final class ImportRefused extends RuntimeException {

    /** Why not. */
    public enum Reason {
        NOT_OPEN("not-open"),
        PLAN_CHANGED("plan-changed"),
        UNDO_OVER("undo-over");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private final Reason reason;

    ImportRefused(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
