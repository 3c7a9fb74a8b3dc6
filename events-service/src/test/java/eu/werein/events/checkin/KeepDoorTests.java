package eu.werein.events.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.answers.Attendee;
import eu.werein.events.answers.Attendee.Seat;
import eu.werein.events.answers.Expected;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Visitor;
import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringFixture;
import eu.werein.events.gatherings.Occurrence;
import eu.werein.events.gatherings.Told;
import eu.werein.platform.doors.CheckIn;
import eu.werein.platform.doors.CheckIn.Why;
import eu.werein.platform.doors.Doorkeeper;
import eu.werein.platform.doors.Mark;
import eu.werein.platform.doors.Mark.Reason;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import eu.werein.platform.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A Thursday with room for four, and people who are named by letters. */
class KeepDoorTests {

    private static final PartnerId HOST = new PartnerId("be-mompreneurs");
    private static final PartnerId HOME = new PartnerId("es-uvigo");
    private static final LocalDate DATE = LocalDate.parse("2027-03-18");
    private static final OccurrenceId ID = new OccurrenceId(GatheringFixture.ID, DATE);
    private static final Occurrence THURSDAY = withRoomFor(4);
    private static final Instant START = THURSDAY.meeting().start();

    private final MovableClock clock = new MovableClock(START.plus(Duration.ofMinutes(2)));
    private final List<Attendee> answered = new ArrayList<>();
    private final InMemoryAttendances attendances = new InMemoryAttendances();
    private final KeepDoor door =
            new KeepDoor(
                    new ExpectedHere(), attendances, new Doorkeeper(() -> new byte[32]), clock);

    /** Everybody may come; whoever has answered is known by it. */
    private final class ExpectedHere implements Expected {

        @Override
        public Optional<Attendee> attendee(OccurrenceId id, String accountId) {
            return "nobody".equals(accountId)
                    ? Optional.empty()
                    : Optional.of(
                            attendees(id).stream()
                                    .filter(one -> one.visitor().equals(visitor(accountId)))
                                    .findFirst()
                                    .orElseGet(
                                            () -> new Attendee(visitor(accountId), Seat.NONE, 1)));
        }

        @Override
        public List<Attendee> attendees(OccurrenceId id) {
            return List.copyOf(answered);
        }
    }

    private static Occurrence withRoomFor(@Nullable Integer capacity) {
        Occurrence planned = GatheringFixture.meetup().on(DATE).orElseThrow();
        Told told = planned.told();
        return new Occurrence(
                DATE,
                planned.meeting(),
                new Told(
                        told.texts(),
                        told.mode(),
                        told.place(),
                        told.link(),
                        told.familyFacts(),
                        told.languages(),
                        capacity),
                null,
                null);
    }

    private static Visitor visitor(String who) {
        return new Visitor(HOME, "m-" + who);
    }

    private void has(String who, Seat seat, int people) {
        answered.add(new Attendee(visitor(who), seat, people));
    }

    private String shown(Occurrence occurrence) {
        return Bound.to(HOST, () -> door.code(ID, occurrence)).orElseThrow().text();
    }

    private CheckIn comes(String who) {
        return comes(who, THURSDAY, shown(THURSDAY));
    }

    private CheckIn comes(String who, Occurrence occurrence, String code) {
        return Bound.to(HOST, () -> door.checkIn(ID, occurrence, who, code));
    }

    private Optional<Attendance> notes(String who, boolean present, @Nullable Reason reason) {
        return Bound.to(HOST, () -> door.note(ID, visitor(who), present, reason, Request.OURS));
    }

    private List<Visitor> listed() {
        return Bound.to(HOST, () -> door.attendees(ID)).stream().map(Attendee::visitor).toList();
    }

    private Attendance noted() {
        return Bound.to(HOST, () -> attendances.find(ID));
    }

    private static CheckIn in(Instant at, boolean again) {
        return new CheckIn.Noted(new Mark(true, Mark.Way.CODE, at, null), again);
    }

    private static CheckIn not(Why why) {
        return new CheckIn.Refused(why);
    }

    @Test
    void whoHasASeatComesInBeforePeopleMeet() {
        has("an", Seat.KEPT, 2);
        clock.set(START.minus(Duration.ofMinutes(10)));

        assertThat(comes("an")).isEqualTo(in(clock.instant(), false));
        assertThat(noted().present()).isEqualTo(2);
    }

    @Test
    void whoShowsACodeAgainIsToldSinceWhenSheIsIn() {
        has("an", Seat.KEPT, 1);
        Instant first = clock.instant();
        comes("an");
        clock.set(first.plus(Duration.ofMinutes(4)));

        assertThat(comes("an")).isEqualTo(in(first, true));
        assertThat(noted().present()).isOne();
    }

    @Test
    void whoeverTheDateIsNotForIsToldNothingElse() {
        assertThat(comes("nobody", THURSDAY, "any")).isEqualTo(not(Why.NO_SEAT));
    }

    @Test
    void anotherCodeLetsNobodyIn() {
        has("an", Seat.KEPT, 1);

        assertThat(comes("an", THURSDAY, "AAAA-AAAA")).isEqualTo(not(Why.ANOTHER_CODE));
        assertThat(noted()).isEqualTo(Attendance.empty(ID));
    }

    @Test
    void aDateThatIsCancelledHasNoDoor() {
        has("an", Seat.KEPT, 1);
        Gathering without = GatheringFixture.without("2027-03-18");
        Occurrence cancelled = without.on(DATE).orElseThrow();

        assertThat(door.code(ID, cancelled)).isEmpty();
        assertThat(comes("an", cancelled, shown(THURSDAY))).isEqualTo(not(Why.DOORS_CLOSED));
    }

    @Test
    void whoHasNotAskedForASeatAsksForItUntilPeopleMeet() {
        clock.set(START.minusMillis(1));

        assertThat(comes("eva")).isEqualTo(not(Why.ANSWER_FIRST));
        assertThat(noted()).isEqualTo(Attendance.empty(ID));
    }

    @Test
    void whoWaitsForASeatDoesNotComeInBeforePeopleMeet() {
        has("eva", Seat.WAITED_FOR, 1);
        clock.set(START.minusMillis(1));

        assertThat(comes("eva")).isEqualTo(not(Why.FULL));
    }

    @Test
    void oncePeopleMeetWhoeverComesHasTheRoomThatIsNobodys() {
        has("an", Seat.KEPT, 3);
        clock.set(START);

        assertThat(comes("eva")).isEqualTo(in(START, false));
        assertThat(comes("ida")).isEqualTo(not(Why.FULL));
    }

    @Test
    void aSeatIsKeptForWhoIsLate() {
        has("an", Seat.KEPT, 4);

        assertThat(comes("eva")).isEqualTo(not(Why.FULL));
        assertThat(comes("an")).isEqualTo(in(clock.instant(), false));
    }

    @Test
    void whoWaitsWithOthersNeedsRoomForAll() {
        has("an", Seat.KEPT, 3);
        has("eva", Seat.WAITED_FOR, 2);

        assertThat(comes("eva")).isEqualTo(not(Why.FULL));
    }

    @Test
    void whereThereIsRoomForAllEverybodyComesIn() {
        has("an", Seat.KEPT, 4);
        Occurrence open = withRoomFor(null);

        assertThat(comes("eva", open, shown(open))).isEqualTo(in(clock.instant(), false));
    }

    @Test
    void theHostNotesWhoeverHasAnsweredWhateverRoomThereIs() {
        has("an", Seat.KEPT, 4);
        has("eva", Seat.WAITED_FOR, 1);

        assertThat(notes("eva", true, null).orElseThrow().present()).isOne();
        assertThat(notes("ida", true, null)).isEmpty();
    }

    @Test
    void whatTheHostHasNotedStaysWhateverCodeIsShown() {
        has("an", Seat.KEPT, 1);
        notes("an", false, null);

        comes("an");

        assertThat(noted().present()).isZero();
        assertThat(noted().absent()).isOne();
    }

    @Test
    void whoCameWithoutAnAnswerIsOnTheListAndCanBeCorrected() {
        comes("eva");

        assertThat(listed()).containsExactly(visitor("eva"));
        assertThat(notes("eva", false, Reason.NOTED_IN_ERROR).orElseThrow().present()).isZero();
    }

    @Test
    void theHostReadsEverybodyOnce() {
        has("an", Seat.KEPT, 1);
        comes("an");

        assertThat(listed()).containsExactly(visitor("an"));
    }
}
