package eu.werein.launcher;

/** Why a command cannot be done, in one sentence that also says how to go on. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }
}
