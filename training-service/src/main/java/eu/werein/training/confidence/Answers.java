package eu.werein.training.confidence;

/**
 * How a learner sees herself, each from 1 (not at all) to 5 (very much).
 *
 * @param recognition as an entrepreneur, by those around her
 * @param confidence in her own plans
 * @param finance how well she knows where to find money for them
 */
public record Answers(int recognition, int confidence, int finance) {

    public static final int LEAST = 1;
    public static final int MOST = 5;

    /**
     * @throws IllegalArgumentException for what is not from 1 to 5
     */
    public Answers {
        for (int answer : new int[] {recognition, confidence, finance}) {
            if (answer < LEAST || answer > MOST) {
                throw new IllegalArgumentException("an answer is from 1 to 5");
            }
        }
    }
}
