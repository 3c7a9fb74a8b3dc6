package eu.werein.training.enrolment;

import eu.werein.platform.seats.Answer;
import eu.werein.platform.seats.Decision;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.SeatEvent;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Standing;
import eu.werein.platform.seats.Standing.Gone;
import eu.werein.training.enrolment.News.Cause;
import eu.werein.training.enrolment.News.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The parties of one plan with their people, followed from decision to decision. Changed in place
 * by the one thread that decides, and thrown away with a decision that was not kept.
 */
public final class Enrolments {

    private final Map<EnrolmentId, Enrolment> byId;

    public Enrolments(Collection<Enrolment> enrolments) {
        byId = new HashMap<>();
        enrolments.forEach(this::put);
    }

    /** Of a party that is in the plan or left its place to none but itself. */
    public Enrolment get(EnrolmentId id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /**
     * Follows a decision.
     *
     * @param people of the party that enrols, if one does
     * @return what is to be told of it
     */
    List<News> follow(Decision decision, List<Participant> people) {
        List<News> news = new ArrayList<>();
        for (SeatEvent event : decision.events()) {
            follow(event, decision.plan(), people, news);
        }
        return news;
    }

    private void follow(
            SeatEvent event, SeatPlan after, List<Participant> people, List<News> news) {
        Instant at = event.at();
        switch (event) {
            case SeatEvent.Published _ ->
                    throw new IllegalArgumentException("a plan is published once");
            case SeatEvent.ClosingMoved _ ->
                    throw new IllegalArgumentException("enrolment closes when it was said to");
            case SeatEvent.Enrolled enrolled -> {
                Enrolment enrolment =
                        new Enrolment(
                                enrolled.id(),
                                enrolled.partner(),
                                enrolled.party(),
                                enrolled.agreed(),
                                enrolled.standing(),
                                people);
                put(enrolment);
                news.add(new News.OfParty(at, Cause.ENROLLED, enrolment));
            }
            case SeatEvent.Seated(var _, EnrolmentId id, Standing standing) ->
                    news.add(moved(at, Cause.SEATED, get(id), standing));
            case SeatEvent.Answered(var _, var id, var _, Answer answer, Standing standing) -> {
                Enrolment before = answer == Answer.AGREED ? get(id).agree() : get(id);
                news.add(moved(at, cause(answer), before, standing));
            }
            case SeatEvent.Shrunk(var _, EnrolmentId id, var _, Party party) ->
                    shrunk(at, get(id), party, news);
            case SeatEvent.RanOut(var _, EnrolmentId id, Standing.Reason reason) ->
                    news.add(moved(at, Cause.RAN_OUT, get(id), new Gone(reason)));
            case SeatEvent.Decided _ -> news.add(new News.OfSeats(at, Change.DECIDED));
            case SeatEvent.FloorsReleased _ -> news.add(new News.OfSeats(at, Change.RELEASED));
            case SeatEvent.QuotasChanged _ -> news.add(new News.OfSeats(at, Change.QUOTAS));
            case SeatEvent.EnrolmentClosed _ -> {
                news.add(new News.OfSeats(at, Change.CLOSED));
                ended(at, Cause.CLOSED, after, news);
            }
            case SeatEvent.PlanCancelled _ -> {
                news.add(new News.OfSeats(at, Change.CANCELLED));
                cancelled(at, after, news);
            }
        }
    }

    private void shrunk(Instant at, Enrolment before, Party staying, List<News> news) {
        List<Pseudonym> leaving =
                before.party().named().stream()
                        .filter(person -> !staying.named().contains(person))
                        .toList();
        if (!leaving.isEmpty()) {
            Enrolment left = before.party(new Party(leaving, 0));
            news.add(
                    new News.OfParty(
                            at, Cause.LEFT, left.standing(new Gone(Standing.Reason.LEFT))));
        }
        Enrolment after = before.party(staying);
        put(after);
        news.add(new News.OfParty(at, Cause.SHRUNK, after));
    }

    /** Those whose seats were not their own yet: their event is that of all. */
    private void ended(Instant at, Cause cause, SeatPlan after, List<News> news) {
        after.parties()
                .filter(entry -> entry.standing() instanceof Gone)
                .map(Entry::id)
                .map(this::get)
                .filter(enrolment -> !enrolment.gone())
                .toList()
                .forEach(
                        enrolment ->
                                news.add(
                                        moved(
                                                at,
                                                cause,
                                                enrolment,
                                                new Gone(Standing.Reason.ENDED))));
    }

    /** The plan lets them stand where they stood; what they stood for does not take place. */
    private void cancelled(Instant at, SeatPlan after, List<News> news) {
        ended(at, Cause.CANCELLED, after, news);
        after.parties()
                .map(Entry::id)
                .map(this::get)
                .filter(enrolment -> !enrolment.gone())
                .map(enrolment -> enrolment.standing(new Gone(Standing.Reason.ENDED)))
                .forEach(enrolment -> news.add(new News.OfParty(at, Cause.CANCELLED, enrolment)));
    }

    /** Told to all who were in it, also when it is gone and only its leader is remembered. */
    private News moved(Instant at, Cause cause, Enrolment before, Standing standing) {
        Enrolment after = before.standing(standing);
        put(after.gone() ? after.leader() : after);
        return new News.OfParty(at, cause, after);
    }

    private void put(Enrolment enrolment) {
        byId.put(enrolment.id(), enrolment);
    }

    private static Cause cause(Answer answer) {
        return switch (answer) {
            case ACCEPTED -> Cause.ACCEPTED;
            case REFUSED -> Cause.REFUSED;
            case AGREED -> Cause.AGREED;
            case DECLINED -> Cause.DECLINED;
            case LEFT -> Cause.LEFT;
            case WAITING, PENDING, CONFIRMED, SHRUNK ->
                    throw new IllegalArgumentException("no party answers so: " + answer);
        };
    }
}
