package eu.werein.proof.matrix;

/** One call: who asks what, of which partner, about what, and where. */
record Probe(Operation operation, Person person, Place place, Target target, Door door) {

    Expectation expectation() {
        return Expectation.of(operation, person, place);
    }

    /** Its answer may change something. */
    boolean changes() {
        return !operation.reads() && expectation() == Expectation.ADMITTED;
    }

    @Override
    public String toString() {
        return "%s at %s (%s, %s id) by %s through the %s"
                .formatted(operation, place.partner(), place.life(), target, person, door);
    }
}
