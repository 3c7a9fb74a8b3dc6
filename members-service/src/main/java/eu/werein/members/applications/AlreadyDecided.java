package eu.werein.members.applications;

/** The application is closed: what was decided stays decided. */
public final class AlreadyDecided extends RuntimeException {
    AlreadyDecided() {
        super("the application is closed", null, false, false);
    }
}
