package eu.werein.events.answers;

import eu.werein.events.answers.News.Change;
import eu.werein.events.gatherings.Difference;
import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Gatherings;
import eu.werein.events.gatherings.Reason;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.platform.seats.deciding.Undecided;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Has the answers to a gathering of the bound partner go with what was changed, and those who meant
 * to come hear of it.
 */
public final class FollowGathering {

    private final Gatherings gatherings;
    private final AnswerPlans plans;
    private final Deciders<OccurrenceId, AnswerRequest, AnswerOutcome> deciders;

    FollowGathering(
            Gatherings gatherings,
            AnswerPlans plans,
            Deciders<OccurrenceId, AnswerRequest, AnswerOutcome> deciders) {
        this.gatherings = gatherings;
        this.plans = plans;
        this.deciders = deciders;
    }

    /**
     * Asks the gathering itself, which is newer than any event. Again with the same version it
     * tells nobody anything.
     *
     * @param version that the change gave the gathering
     * @param reason why, if the host says so
     * @throws Undecided when nobody can say in time whether all of it was done
     */
    public void follow(
            GatheringId id, long version, Difference difference, @Nullable Reason reason) {
        gatherings
                .find(id)
                .ifPresent(
                        gathering ->
                                plans.counts(id)
                                        .keySet()
                                        .forEach(
                                                date ->
                                                        follow(
                                                                gathering,
                                                                date,
                                                                version,
                                                                change(difference, date),
                                                                reason)));
    }

    private void follow(
            Gathering gathering,
            LocalDate date,
            long version,
            @Nullable Change change,
            @Nullable Reason reason) {
        deciders.decide(
                new OccurrenceId(gathering.id(), date),
                new AnswerRequest.Follow(
                        Setting.of(gathering, date).orElse(null),
                        gathering.version(),
                        gathering.changedAt(),
                        version,
                        change,
                        reason));
    }

    private static @Nullable Change change(Difference difference, LocalDate date) {
        if (difference.cancelled().contains(date)) {
            return Change.CANCELLED;
        }
        return difference.moved().contains(date) ? Change.MOVED : null;
    }
}
