package eu.werein.proof.matrix;

/** Whose id it is that stands in a path about one thing. */
enum Target {
    /** All partners hold it, each for something of her own. */
    TWIN,
    /** Only another partner holds it. */
    FOREIGN,
    /** Nobody holds it. */
    UNKNOWN
}
