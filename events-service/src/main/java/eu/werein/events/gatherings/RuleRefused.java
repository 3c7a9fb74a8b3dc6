package eu.werein.events.gatherings;

import java.util.Locale;

/** A rule that is none of ours, or whose dates nobody could list. */
public final class RuleRefused extends RuntimeException {

    private final Why why;

    /** What is wrong with a rule. */
    public enum Why {
        /** It is not written as RFC 5545 has it. */
        MALFORMED,
        /** It has a part that is not ours, out of range, or that does not go with another. */
        UNSUPPORTED,
        /** It has no end. */
        ENDLESS,
        /** It has more than {@link Rule#MOST_DATES} dates. */
        TOO_MANY,
        /** Its last date would be more than {@link Rule#MOST_YEARS} years after its first. */
        TOO_FAR,
        /** The first meeting is on a day that it does not name. */
        BEGINS_OUTSIDE
    }

    public RuleRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** For the caller to be told. */
    public String code() {
        return "rule-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
