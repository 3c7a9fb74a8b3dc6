package eu.werein.platform.store;

/** A step that was applied to a database is not the one that this version knows. */
final class MigrationChanged extends IllegalStateException {
    MigrationChanged(int order) {
        super("migration " + order + " has changed since it was applied");
    }
}
