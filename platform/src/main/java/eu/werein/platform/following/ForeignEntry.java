package eu.werein.platform.following;

/** An entry whose data speaks of another partner or aggregate than its envelope. */
final class ForeignEntry extends RuntimeException {
    ForeignEntry() {
        super("data and envelope differ");
    }
}
