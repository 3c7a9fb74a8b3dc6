package eu.werein.training.cycles;

import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Meeting;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.meetings.Texts;
import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.MeetingFixture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cycles of a test. All is planned on 1 February 2027, and begins on 4 March. */
public final class CycleFixture {

    public static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    public static final Instant CLOSES = Instant.parse("2027-03-03T22:00:00Z");
    public static final Instant DECIDES = Instant.parse("2027-02-20T12:00:00Z");
    public static final PartnerId HOST = new PartnerId("be-mompreneurs");
    public static final PartnerId OTHER = new PartnerId("es-uvigo");
    public static final CycleId ID = new CycleId("cycle");
    public static final String HASH = "5".repeat(64);

    private CycleFixture() {}

    /** On Thursday 4 March 2027, 18:00 to 20:30 in Brussels. */
    public static Session thursdayEvening() {
        return session("one", "2027-03-04", "18:00", "20:30");
    }

    public static Session session(String id, String date, String startsAt, String endsAt) {
        return new Session(id, meeting(date, startsAt, endsAt), Mode.ONLINE, null, null, null);
    }

    public static Meeting meeting(String date, String startsAt, String endsAt) {
        return MeetingFixture.inBrussels(date, startsAt, endsAt);
    }

    public static Texts texts() {
        return new Texts(
                Map.of(
                        Language.FR,
                        new Text("Oser vendre", "Trois soirées", "Pour celles qui vendent."),
                        Language.NL,
                        new Text("Durven verkopen", "Drie avonden", "Voor wie verkoopt.")),
                Language.FR);
    }

    public static Particulars particulars(Session... sessions) {
        return new Particulars(
                texts(),
                List.of(sessions),
                Set.of(FamilyFact.CHILDCARE),
                Set.of(HOST, OTHER),
                HomePolicy.AUTOMATIC,
                80);
    }

    public static Particulars complete() {
        return particulars(thursdayEvening());
    }

    public static SeatRules rules(int capacity, Floors floors, Order order) {
        return new SeatRules(capacity, floors, CLOSES, CLOSES, 48, order);
    }

    public static SeatRules twelveSeats() {
        return rules(12, Floors.NONE, new Order.Arrival());
    }

    public static SeatRules drawn() {
        return rules(12, Floors.NONE, new Order.Draw(DECIDES, Draws.NO_SEED_YET));
    }

    public static Floors floorForOther(int seats) {
        return new Floors(Floors.Quota.PARTNER, Map.of(OTHER.value(), seats));
    }

    public static Cycle draft(Particulars told, @Nullable SeatRules seats) {
        return Cycle.draft(ID, told, seats).after();
    }

    public static Cycle published() {
        return draft(complete(), twelveSeats()).publish(HASH, NOW).after();
    }

    public static Cycle enrolling() {
        return published().openEnrolment().after();
    }

    public static Cycle running() {
        return enrolling().begin(begins()).after();
    }

    public static Cycle completed() {
        return running().complete(begins()).after();
    }

    public static Instant begins() {
        return thursdayEvening().meeting().start();
    }

    /** The same cycle under another id, with a mark by which it is known. */
    public static Cycle.Transition marked(String id, String mark, Session... sessions) {
        Particulars told = particulars(sessions);
        Particulars marked =
                new Particulars(
                        new Texts(Map.of(Language.FR, new Text(mark, mark, mark)), Language.FR),
                        told.sessions(),
                        told.familyFacts(),
                        told.openTo(),
                        told.homePolicy(),
                        told.attendanceRule());
        return Cycle.draft(new CycleId(id), marked, twelveSeats());
    }

    public static List<String> types(Cycle.Transition transition) {
        return transition.events().stream().map(event -> event.getClass().getSimpleName()).toList();
    }
}
