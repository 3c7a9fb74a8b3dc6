package eu.werein.events.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.events.answers.Attendee;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Visitor;
import eu.werein.events.checkin.Attendances.Came;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.platform.doors.Mark.Reason;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is noted of who came, wherever it is kept. */
abstract class AttendancesContract {

    private static final Instant AT = Instant.parse("2027-03-18T17:05:00Z");
    private static final GatheringId MEETUP = new GatheringId("meetup");
    private static final OccurrenceId ID = date("2027-03-18");
    private static final Attendee AN = attendee("be-mompreneurs", 3);
    private static final Attendee TWIN = attendee("es-uvigo", 1);

    private final Attendances attendances = attendances();

    abstract Attendances attendances();

    abstract PartnerId host();

    abstract PartnerId other();

    private static OccurrenceId date(String date) {
        return new OccurrenceId(MEETUP, LocalDate.parse(date));
    }

    private static Attendee attendee(String home, int people) {
        return new Attendee(new Visitor(new PartnerId(home), "an"), Attendee.Seat.KEPT, people);
    }

    private Attendance changed(
            PartnerId host, OccurrenceId id, Request request, UnaryOperator<Attendance> change) {
        return Bound.to(host, () -> attendances.change(id, request, change));
    }

    private Attendance found(PartnerId host) {
        return Bound.to(host, () -> attendances.find(ID));
    }

    @Test
    void whatIsNotedIsReadAsItWasWritten() {
        Attendance written =
                changed(
                        host(),
                        ID,
                        Request.OURS,
                        attendance ->
                                attendance
                                        .checkIn(AN, AT)
                                        .note(AN, false, Reason.LEFT_EARLY, AT)
                                        .note(TWIN, true, null, AT));

        assertThat(written.version()).isEqualTo(2);
        assertThat(found(host())).isEqualTo(written);
    }

    @Test
    void theSameDateOfAnotherHostIsAnotherOne() {
        changed(host(), ID, Request.OURS, attendance -> attendance.checkIn(AN, AT));

        assertThat(found(other())).isEqualTo(Attendance.empty(ID));
    }

    @Test
    void aRequestCountsOnce() {
        Request request = new Request("key", "body");
        UnaryOperator<Attendance> note = attendance -> attendance.note(AN, true, null, AT);
        UnaryOperator<Attendance> twin = attendance -> attendance.note(TWIN, true, null, AT);
        Attendance first = changed(host(), ID, request, note);

        assertThat(changed(host(), ID, request, twin)).isEqualTo(first);
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> changed(host(), ID, new Request("key", "other"), twin));
    }

    @Test
    void howManyCameIsKnownOfEachDate() {
        changed(
                host(),
                ID,
                Request.OURS,
                attendance -> attendance.checkIn(AN, AT).note(TWIN, false, null, AT));
        changed(host(), date("2027-03-25"), Request.OURS, later -> later.checkIn(TWIN, AT));
        changed(other(), ID, Request.OURS, elsewhere -> elsewhere.checkIn(TWIN, AT));

        assertThat(Bound.to(host(), () -> attendances.counts(MEETUP)))
                .containsExactly(
                        Map.entry(ID.date(), new Came(3, 1)),
                        Map.entry(LocalDate.parse("2027-03-25"), new Came(1, 0)));
    }
}
