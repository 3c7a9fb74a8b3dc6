package eu.werein.federation.dashboard;

/** What a reader can say of a figure: it lies between these, both included. */
record Interval(long low, long high) {

    /** Far above any figure, and still safe to add a few thousand times. */
    static final long UNBOUNDED = 1L << 40;

    static Interval exactly(long value) {
        return new Interval(value, value);
    }

    static Interval atLeast(long low) {
        return new Interval(low, UNBOUNDED);
    }

    Interval and(long otherLow, long otherHigh) {
        return new Interval(Math.max(low, otherLow), Math.min(high, otherHigh));
    }

    long width() {
        return high - low;
    }
}
