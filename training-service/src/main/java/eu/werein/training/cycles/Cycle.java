package eu.werein.training.cycles;

import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.Publication;
import eu.werein.platform.seats.SeatRules;
import eu.werein.training.cycles.CycleRefused.Incomplete;
import eu.werein.training.cycles.CycleRefused.NotNow;
import eu.werein.training.cycles.CycleRefused.TooFewSeats;
import eu.werein.training.cycles.CycleState.Cancelled;
import eu.werein.training.cycles.CycleState.Completed;
import eu.werein.training.cycles.CycleState.Draft;
import eu.werein.training.cycles.CycleState.Enrolling;
import eu.werein.training.cycles.CycleState.Published;
import eu.werein.training.cycles.CycleState.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dated edition of a training programme, hosted by the partner in whose database it is.
 *
 * @param version counts the changes from 1
 * @param announced the beginning that was last told to be near, if any was
 */
public record Cycle(
        CycleId id,
        long version,
        CycleState state,
        Particulars particulars,
        @Nullable Instant announced) {

    /** How long before its first session whoever has a seat is reminded. */
    public static final Duration NEAR = Duration.ofDays(2);

    /** A cycle after a step, and what is to be told of the step. */
    public record Transition(Cycle after, List<CycleEvent> events) {
        public Transition {
            events = List.copyOf(events);
        }

        static Transition quiet(Cycle cycle) {
            return new Transition(cycle, List.of());
        }

        static Transition told(CycleEvent event) {
            return new Transition(event.cycle(), List.of(event));
        }
    }

    /**
     * @param seats as they are planned, if anything is
     */
    static Transition draft(CycleId id, Particulars particulars, @Nullable SeatRules seats) {
        return Transition.quiet(new Cycle(id, 1, new Draft(seats), particulars, null));
    }

    /**
     * Sets what is told of it. What people rely on since it was published stays.
     *
     * @param seats as they are to be given, if that is known
     * @throws NotNow when it is over
     * @throws CycleRefused.Fixed when more than may change is different
     */
    Transition edit(Particulars told, @Nullable SeatRules seats) {
        return switch (state) {
            case Draft _ -> Transition.quiet(with(new Draft(seats), told));
            case Published(var rules) -> edited(rules, told, seats);
            case Enrolling(var rules) -> edited(rules, told, seats);
            case Running(var rules) -> edited(rules, told, seats);
            case Completed _, Cancelled _ -> throw new NotNow(state);
        };
    }

    private Transition edited(SeatRules rules, Particulars told, @Nullable SeatRules seats) {
        Cycle edited = with(state.with(Promises.kept(this, rules, told, seats)), told);
        return edited.equals(this)
                ? Transition.quiet(this)
                : Transition.told(new CycleEvent.Changed(edited));
    }

    /**
     * Lets everybody know of it; publishing twice changes nothing.
     *
     * @param seedHash of the draw's seed, if seats are drawn
     * @throws Incomplete when something is missing
     * @throws TooFewSeats when the floors need more seats than there are
     * @throws NotNow when it was published long ago
     */
    Transition publish(String seedHash, Instant now) {
        return switch (state) {
            case Draft draft -> {
                SeatRules published =
                        Draws.promising(Readiness.rules(particulars, draft, now), seedHash);
                refuseTooFew(published, now);
                yield Transition.told(
                        new CycleEvent.Published(with(new Published(published), particulars)));
            }
            case Published _ -> Transition.quiet(this);
            case Enrolling _, Running _, Completed _, Cancelled _ -> throw new NotNow(state);
        };
    }

    private static void refuseTooFew(SeatRules rules, Instant now) {
        switch (Allocator.publish(rules, now)) {
            case Publication.Done _ -> {}
            case Publication.Refused(var why) -> throw new TooFewSeats(why.smallestCapacity());
        }
    }

    /**
     * Lets people enrol; opening twice changes nothing.
     *
     * @throws NotNow from any other state
     */
    Transition openEnrolment() {
        return switch (state) {
            case Published(var rules) ->
                    Transition.told(
                            new CycleEvent.EnrolmentOpened(
                                    with(new Enrolling(rules), particulars)));
            case Enrolling _ -> Transition.quiet(this);
            case Draft _, Running _, Completed _, Cancelled _ -> throw new NotNow(state);
        };
    }

    /** Is told to be near two days before it begins; once, unless it is put off afterwards. */
    Transition announce(Instant now) {
        Instant begins = particulars.begins().orElse(null);
        return switch (state) {
            case Enrolling _ when begins != null && isNews(begins, now) ->
                    Transition.told(
                            new CycleEvent.Announced(
                                    new Cycle(id, version, state, particulars, begins)));
            case Draft _, Published _, Enrolling _, Running _, Completed _, Cancelled _ ->
                    Transition.quiet(this);
        };
    }

    private boolean isNews(Instant begins, Instant now) {
        boolean near = begins.isAfter(now) && !begins.isAfter(now.plus(NEAR));
        return near && !begins.equals(announced);
    }

    /** Is running as soon as its first session begins; before, and afterwards, nothing changes. */
    Transition begin(Instant now) {
        return switch (state) {
            case Enrolling(var rules) when hasBegun(now) ->
                    Transition.told(new CycleEvent.Begun(with(new Running(rules), particulars)));
            case Draft _, Published _, Enrolling _, Running _, Completed _, Cancelled _ ->
                    Transition.quiet(this);
        };
    }

    private boolean hasBegun(Instant now) {
        return particulars.begins().filter(begins -> !begins.isAfter(now)).isPresent();
    }

    /**
     * Is over, because the host says so; completing twice changes nothing.
     *
     * @throws NotNow when it has not begun, or does not take place
     */
    Transition complete(Instant now) {
        return switch (state) {
            case Running(var rules) ->
                    Transition.told(
                            new CycleEvent.Completed(with(new Completed(rules), particulars)));
            case Enrolling _ when hasBegun(now) -> {
                Transition begun = begin(now);
                Transition completed = begun.after().complete(now);
                List<CycleEvent> both = new ArrayList<>(begun.events());
                both.addAll(completed.events());
                yield new Transition(completed.after(), both);
            }
            case Completed _ -> Transition.quiet(this);
            case Draft _, Published _, Enrolling _, Cancelled _ -> throw new NotNow(state);
        };
    }

    /**
     * Does not take place; cancelling twice changes nothing. Of a draft nobody is told.
     *
     * @throws NotNow when it is over
     */
    Transition cancel() {
        return switch (state) {
            case Draft _ -> Transition.quiet(with(new Cancelled(null), particulars));
            case Published(var rules) -> cancelled(rules);
            case Enrolling(var rules) -> cancelled(rules);
            case Running(var rules) -> cancelled(rules);
            case Cancelled _ -> Transition.quiet(this);
            case Completed _ -> throw new NotNow(state);
        };
    }

    private Transition cancelled(SeatRules rules) {
        return Transition.told(new CycleEvent.Cancelled(with(new Cancelled(rules), particulars)));
    }

    private Cycle with(CycleState next, Particulars told) {
        return new Cycle(id, version, next, told, announced);
    }

    /**
     * The same cycle, told as an editor would like it, whether that is possible or not: for her to
     * compare.
     */
    public Cycle toldAs(Particulars told, @Nullable SeatRules seats) {
        return with(seats == null ? state : state.with(seats), told);
    }

    /** The same cycle at the version that a store has given it. */
    public Cycle at(long stored) {
        return new Cycle(id, stored, state, particulars, announced);
    }
}
