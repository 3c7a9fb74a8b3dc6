package eu.werein.events.gatherings;

/**
 * Why dates are elsewhere or do not take place, in the host's own words and its language: everybody
 * may read it who may know of them.
 *
 * @param text 1 to {@value #LONGEST} characters
 */
public record Reason(String text) {

    public static final int LONGEST = 500;

    /**
     * @throws IllegalArgumentException when nothing is said, or too much
     */
    public Reason {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("no reason");
        }
    }
}
