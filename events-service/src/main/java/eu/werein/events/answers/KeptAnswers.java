package eu.werein.events.answers;

import eu.werein.platform.outbox.Revision;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;

/**
 * The answers to one date as they are kept.
 *
 * @param revision that guards the next change
 * @param setting that the plan's rules come from
 * @param told version of the gathering whose change was told last to those who had answered
 * @param answers whoever decides changes them in place
 */
public record KeptAnswers(
        OccurrenceId id,
        Revision revision,
        Secrets secrets,
        Setting setting,
        long told,
        SeatPlan seats,
        Answers answers) {

    KeptAnswers at(Revision next) {
        return new KeptAnswers(id, next, secrets, setting, told, seats, answers);
    }

    public Counts counts() {
        return Counts.of(setting, seats, answers.all());
    }
}
