package eu.werein.members.imports;

/** How far a job is, in rows. */
public record Progress(int done, int total) {

    static Progress none(int total) {
        return new Progress(0, total);
    }
}
