package eu.werein.events.gatherings;

import org.jspecify.annotations.Nullable;

/** What happened to a gathering, with the gathering as it was afterwards. */
public sealed interface GatheringEvent {

    Gathering gathering();

    /** The same, with what the host says of why. */
    GatheringEvent because(@Nullable Reason why);

    /** People can come. */
    record Planned(Gathering gathering) implements GatheringEvent {

        /** What is new is not elsewhere. */
        @Override
        public GatheringEvent because(@Nullable Reason why) {
            return this;
        }
    }

    /**
     * Something is different.
     *
     * @param difference for whoever meant to come
     * @param reason why, if the host says so
     */
    record Changed(Gathering gathering, Difference difference, @Nullable Reason reason)
            implements GatheringEvent {

        @Override
        public GatheringEvent because(@Nullable Reason why) {
            return new Changed(gathering.because(difference, why), difference, why);
        }
    }

    /**
     * Nothing of it takes place any more.
     *
     * @param difference for whoever meant to come
     * @param reason why, if the host says so
     */
    record Cancelled(Gathering gathering, Difference difference, @Nullable Reason reason)
            implements GatheringEvent {

        @Override
        public GatheringEvent because(@Nullable Reason why) {
            return new Cancelled(gathering.because(difference, why), difference, why);
        }
    }
}
