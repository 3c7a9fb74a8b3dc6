package eu.werein.training.roster;

import eu.werein.platform.cards.Cards;
import eu.werein.platform.cards.Disclosure;
import eu.werein.platform.cards.Holder;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Explanation;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.seats.Standing;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.NoteAttendance;
import eu.werein.training.attendance.Tally;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.enrolment.Enrolment;
import eu.werein.training.enrolment.KeptPlan;
import eu.werein.training.enrolment.SeatPlans;
import eu.werein.training.roster.StandingTimes.Since;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads who has a seat in a cycle or waits for one, with the names of those who let it. */
public final class ReadRoster {

    /** Who has a seat, then who may have one, then who waits, as their turns come. */
    private static final Comparator<Seat> IN_TURN =
            Comparator.comparingInt(Seat::rank)
                    .thenComparingInt(Seat::place)
                    .thenComparing(seat -> seat.enrolment().home().value())
                    .thenComparing(seat -> seat.enrolment().id());

    private final SeatPlans plans;
    private final NoteAttendance attendance;
    private final StandingTimes times;
    private final Cards cards;

    ReadRoster(SeatPlans plans, NoteAttendance attendance, StandingTimes times, Cards cards) {
        this.plans = plans;
        this.attendance = attendance;
        this.times = times;
        this.cards = cards;
    }

    /**
     * @param cycle of the bound host
     */
    public List<RosterLine> of(PartnerId host, Cycle cycle) {
        List<Seat> seats = plans.find(cycle.id()).stream().flatMap(ReadRoster::seats).toList();
        List<Learner> learners = seats.stream().flatMap(Seat::learners).toList();
        Map<Learner, Tally> tallies = attendance.tallies(cycle, Set.copyOf(learners));
        Map<Holder, Disclosure> disclosed =
                learners.isEmpty()
                        ? Map.of()
                        : cards.read(host, learners.stream().map(ReadRoster::holder).toList());
        Map<EnrolmentId, Since> since = times.of(cycle.id());
        return seats.stream()
                .flatMap(
                        seat ->
                                lines(
                                        seat,
                                        seat.since(since.get(seat.enrolment().id())),
                                        tallies,
                                        disclosed))
                .toList();
    }

    private static Holder holder(Learner learner) {
        return new Holder(learner.home(), learner.memberId());
    }

    /**
     * A party that is not gone.
     *
     * @param place on the waiting list; 0 unless it waits
     */
    private record Seat(Enrolment enrolment, ShownStanding shown, int place) {

        private int rank() {
            return switch (enrolment.standing()) {
                case Standing.Confirmed _ -> 0;
                case Standing.Offered _ -> 1;
                case Standing.Pending _ -> 2;
                case Standing.Waiting _, Standing.Gone _ -> 3;
            };
        }

        /** None while what was told last is where it stood before. */
        private @Nullable Instant since(@Nullable Since told) {
            return told != null && told.standing().equals(shown.standing()) ? told.at() : null;
        }

        private Stream<Learner> learners() {
            return enrolment.people().stream()
                    .map(person -> new Learner(enrolment.home(), person.memberId()));
        }
    }

    private static Stream<Seat> seats(KeptPlan plan) {
        return plan.seats()
                .parties()
                .map(entry -> seat(plan, entry))
                .filter(seat -> !seat.shown().isGone())
                .sorted(IN_TURN);
    }

    private static Seat seat(KeptPlan plan, Entry entry) {
        SeatPlan seats = plan.seats();
        return new Seat(
                plan.enrolments().get(entry.id()),
                ShownStanding.of(entry.standing(), seats.progress().cancelled()),
                Explanation.of(seats, entry.id()).map(Explanation::place).orElse(0));
    }

    private static Stream<RosterLine> lines(
            Seat seat,
            @Nullable Instant since,
            Map<Learner, Tally> tallies,
            Map<Holder, Disclosure> disclosed) {
        List<Learner> people = seat.learners().toList();
        return IntStream.range(0, people.size())
                .mapToObj(
                        place ->
                                new RosterLine(
                                        seat.enrolment().id(),
                                        people.get(place),
                                        place == 0,
                                        people.size(),
                                        seat.shown(),
                                        since,
                                        seat.place() == 0 ? null : seat.place(),
                                        Objects.requireNonNull(tallies.get(people.get(place))),
                                        disclosed.getOrDefault(
                                                holder(people.get(place)),
                                                new Disclosure.Unavailable())));
    }
}
