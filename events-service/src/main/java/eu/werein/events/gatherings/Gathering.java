package eu.werein.events.gatherings;

import eu.werein.events.gatherings.GatheringRefused.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workshop, meetup, talk or fair that the partner hosts in whose database it is.
 *
 * @param version counts the changes from 1
 * @param changedAt when the last of them was
 */
public record Gathering(
        GatheringId id, long version, Visibility visibility, Instant changedAt, Series series) {

    /** A gathering after a step, and what is to be told of the step. */
    public record Transition(Gathering after, List<GatheringEvent> events) {
        public Transition {
            events = List.copyOf(events);
        }

        /**
         * The same, with why dates are elsewhere now or do not take place. What was said of them
         * before holds no more.
         *
         * @param reason none when the host does not say
         * @throws GatheringRefused when too much is told
         */
        public Transition because(@Nullable Reason reason) {
            List<GatheringEvent> told =
                    events.stream().map(event -> event.because(reason)).toList();
            return told.isEmpty() ? this : new Transition(told.getLast().gathering(), told);
        }
    }

    static Transition plan(GatheringId id, Plan plan, Instant now) {
        var series = new Series(List.of(Part.of(1, plan)));
        var planned = new Gathering(id, 1, plan.visibility(), now, series);
        return new Transition(planned, List.of(new GatheringEvent.Planned(planned)));
    }

    /**
     * Changes what is said of it. Of dates that are over only what was told can change, and only
     * for all of them.
     *
     * @throws GatheringRefused when that is not possible any more, or not for that scope
     */
    Transition edit(Scope scope, Edit edit, Instant now) {
        if (!series.takesPlace()) {
            throw new GatheringRefused(Why.NO_SUCH_DATE);
        }
        var editing = new Editing(visibility, series, edit, now);
        return switch (scope) {
            case Scope.All _ -> told(editing.visible(), editing.all(), now);
            case Scope.This _ when !series.repeats() -> told(editing.visible(), editing.all(), now);
            case Scope.This(var date) -> told(visibility, editing.one(date), now);
            case Scope.Following(var date) -> told(visibility, editing.following(date), now);
        };
    }

    /**
     * Takes dates back; what is over stays as it was. Cancelling twice changes nothing.
     *
     * @throws GatheringRefused when there is nothing to take back
     */
    Transition cancel(Scope scope, Instant now) {
        if (!series.takesPlace()) {
            return new Transition(this, List.of());
        }
        Series after =
                switch (scope) {
                    case Scope.All _ -> series.cancelledFrom(now);
                    case Scope.This(var date) when !series.repeats() ->
                            series.cancelledFrom(date, now);
                    case Scope.This(var date) -> series.cancelled(date, now);
                    case Scope.Following(var date) -> series.cancelledFrom(date, now);
                };
        return told(visibility, after, now);
    }

    private Transition told(Visibility visible, Series after, Instant now) {
        if (visible == visibility && after.equals(series)) {
            return new Transition(this, List.of());
        }
        var changed = new Gathering(id, version, visible, now, after);
        Difference difference = Difference.between(series.occurrences(), after.occurrences(), now);
        GatheringEvent event =
                after.takesPlace()
                        ? new GatheringEvent.Changed(changed, difference, null)
                        : new GatheringEvent.Cancelled(changed, difference, null);
        return new Transition(changed, List.of(event));
    }

    Gathering because(Difference difference, @Nullable Reason reason) {
        return new Gathering(
                id, version, visibility, changedAt, series.because(difference, reason));
    }

    /** One date; empty when it has no such date. */
    public Optional<Occurrence> on(LocalDate date) {
        return series.occurrences().stream()
                .filter(occurrence -> occurrence.date().equals(date))
                .findFirst();
    }

    /** The same gathering at the version that a store has given it. */
    public Gathering at(long stored) {
        return new Gathering(id, stored, visibility, changedAt, series);
    }
}
