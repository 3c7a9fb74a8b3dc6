package eu.werein.proof.matrix;

/**
 * The partner whom a path names.
 *
 * @param partner as it stands in the path
 */
record Place(String partner, Life life) {

    /** What the registry says of her. */
    enum Life {
        ACTIVE,
        SUSPENDED,
        UNKNOWN
    }

    boolean visibleTo(Person person) {
        return switch (life) {
            case ACTIVE -> true;
            case SUSPENDED -> person.administrator();
            case UNKNOWN -> false;
        };
    }
}
