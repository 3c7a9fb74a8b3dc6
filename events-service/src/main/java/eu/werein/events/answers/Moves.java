package eu.werein.events.answers;

import eu.werein.events.answers.News.Cause;
import eu.werein.platform.seats.Decision;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.SeatEvent;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who was moved by a decision without having asked for it. */
final class Moves {

    private Moves() {}

    /**
     * What is to be told of a decision but for the answer that it was made about.
     *
     * @param before the plan that it was made upon
     */
    static List<News.OfAnswer> of(Decision decision, SeatPlan before, Answers answers) {
        List<News.OfAnswer> news = new ArrayList<>();
        for (SeatEvent event : decision.events()) {
            switch (event) {
                case SeatEvent.Seated(Instant at, EnrolmentId id, Standing standing) ->
                        news.add(move(at, Cause.SEATED, before, answers, id, standing));
                case SeatEvent.RanOut(Instant at, EnrolmentId id, Standing.Reason reason) ->
                        news.add(
                                move(
                                        at,
                                        Cause.RAN_OUT,
                                        before,
                                        answers,
                                        id,
                                        new Standing.Gone(reason)));
                case SeatEvent.EnrolmentClosed(Instant at) ->
                        news.addAll(ended(at, decision.plan(), before, answers));
                // Who answers is told of by herself; rules, floors and orders move nobody.
                case SeatEvent.Published _,
                        SeatEvent.Enrolled _,
                        SeatEvent.Answered _,
                        SeatEvent.Shrunk _,
                        SeatEvent.Decided _,
                        SeatEvent.FloorsReleased _,
                        SeatEvent.QuotasChanged _,
                        SeatEvent.ClosingMoved _,
                        SeatEvent.PlanCancelled _ -> {}
            }
        }
        return news;
    }

    private static List<News.OfAnswer> ended(
            Instant at, SeatPlan after, SeatPlan before, Answers answers) {
        Standing ended = new Standing.Gone(Standing.Reason.ENDED);
        return after.parties()
                .filter(entry -> entry.standing().equals(ended))
                .filter(entry -> !hadEnded(before, entry))
                .map(entry -> move(at, Cause.CLOSED, before, answers, entry.id(), ended))
                .toList();
    }

    private static boolean hadEnded(SeatPlan before, Entry entry) {
        return before.party(entry.id())
                .filter(known -> known.standing().equals(entry.standing()))
                .isPresent();
    }

    /** Of her party as large as it was: who is gone leaves only who led. */
    private static News.OfAnswer move(
            Instant at,
            Cause cause,
            SeatPlan before,
            Answers answers,
            EnrolmentId id,
            Standing standing) {
        int people = before.party(id).map(entry -> entry.party().size()).orElse(1);
        return new News.OfAnswer(at, cause, answers.of(id), people, standing, null);
    }
}
