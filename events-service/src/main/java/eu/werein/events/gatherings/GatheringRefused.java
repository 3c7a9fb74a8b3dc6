package eu.werein.events.gatherings;

import java.util.Locale;

/** A change that a gathering cannot take. */
public final class GatheringRefused extends RuntimeException {

    private final Why why;

    /** What stands against it. */
    public enum Why {
        /** There is no such date, or it does not take place any more. */
        NO_SUCH_DATE,
        /** The date is over, or there is none to come. */
        OVER,
        /** Dates that were cannot be planned again; those that follow can. */
        HAS_BEGUN,
        /** A single date cannot repeat. */
        ONE_DATE_REPEATS,
        /** Who may come is said for all dates. */
        VISIBLE_ALIKE,
        /** Dates that follow would not come after those that are kept. */
        OVERLAPS,
        /** It was changed for "this and following" too often. */
        TOO_MANY_PARTS,
        /** Too much is told of dates that differ from each other. */
        TOO_LONG
    }

    GatheringRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** For the caller to be told. */
    public String code() {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
