package eu.werein.training.cycles;

import java.util.List;

/** A step that a cycle cannot take. */
public abstract sealed class CycleRefused extends RuntimeException {

    private CycleRefused(String message) {
        super(message, null, false, false);
    }

    /** Not from the state that it is in. */
    public static final class NotNow extends CycleRefused {

        private final String state;

        NotNow(CycleState state) {
            super("not in this state");
            this.state = state.wireName();
        }

        public String state() {
            return state;
        }
    }

    /** It lacks something without which nobody could decide to come. */
    public static final class Incomplete extends CycleRefused {

        private final transient List<Lack> lacks;

        Incomplete(List<Lack> lacks) {
            super("incomplete");
            this.lacks = List.copyOf(lacks);
        }

        public List<Lack> lacks() {
            return lacks;
        }
    }

    /** What a cycle lacks. */
    public enum Lack {
        /** There is no session. */
        SESSIONS,
        /** It is open to nobody. */
        OPEN_TO,
        /** How seats are given is not said. */
        SEATS,
        /** Enrolment would be closed already. */
        ENROLMENT_CLOSED,
        /** Enrolment would go on when all is over. */
        ENROLMENT_CLOSES_LATE,
        /** The order would be decided before anybody can enrol. */
        DECIDED_ALREADY,
        /** Seats would be kept for whom it is not open to. */
        FLOOR_FOR_NOBODY
    }

    /** Floors, or seats that people have, need more seats than there would be. */
    public static final class TooFewSeats extends CycleRefused {

        private final int smallestCapacity;

        public TooFewSeats(int smallestCapacity) {
            super("too few seats");
            this.smallestCapacity = smallestCapacity;
        }

        public int smallestCapacity() {
            return smallestCapacity;
        }
    }

    /** What people have relied on since it was published. */
    public static final class Fixed extends CycleRefused {

        private final transient List<Promise> promises;

        Fixed(List<Promise> promises) {
            super("fixed since it was published");
            this.promises = List.copyOf(promises);
        }

        public List<Promise> promises() {
            return promises;
        }
    }

    /** What stays as it was published. */
    public enum Promise {
        /** All rules of the seats but capacity and floors. */
        SEATS,
        /** To whom it is open: others may come, nobody is shut out. */
        OPEN_TO,
        HOME_POLICY,
        ATTENDANCE_RULE,
        /** That there is a session at all. */
        SESSIONS
    }
}
