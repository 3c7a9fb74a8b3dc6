package eu.werein.events.gatherings;

import eu.werein.events.gatherings.Schedule.Hours;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Meeting;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.meetings.Texts;
import eu.werein.platform.meetings.Venue;
import eu.werein.platform.testing.MeetingFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Gatherings of a test. All is planned on 1 March 2027, before a meetup of six Thursdays from 4
 * March to 8 April; clocks go forward on 28 March.
 */
public final class GatheringFixture {

    public static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    /** Two meetups are over, the third is tonight. */
    public static final Instant THIRD = Instant.parse("2027-03-18T09:00:00Z");

    public static final GatheringId ID = new GatheringId("meetup");
    public static final Venue CAFE =
            new Venue("Café Belga", "Place Flagey 18", "1050", "Bruxelles", "BE");
    public static final Venue LIBRARY = new Venue("Muntpunt", null, "1000", "Brussel", "BE");

    private GatheringFixture() {}

    public static Gathering meetup() {
        return Gathering.plan(ID, plan(), NOW).after();
    }

    /** The meetup without a date and those after it. */
    public static Gathering endedEarly(String date) {
        return meetup().cancel(new Scope.Following(date(date)), NOW).after();
    }

    /** The meetup without a date. */
    public static Gathering without(String date) {
        return meetup().cancel(new Scope.This(date(date)), NOW).after();
    }

    /** The meetup without a date, for a reason. */
    public static Gathering without(String date, String reason) {
        return meetup().cancel(new Scope.This(date(date)), NOW).because(new Reason(reason)).after();
    }

    /** The meetup, cancelled before its first date. */
    public static Gathering off() {
        return meetup().cancel(new Scope.All(), NOW).after();
    }

    public static Gathering off(String reason) {
        return meetup().cancel(new Scope.All(), NOW).because(new Reason(reason)).after();
    }

    /** The meetup, an hour later from a date on. */
    public static Gathering laterFrom(String date) {
        return meetup().edit(new Scope.Following(date(date)), at("19:00", "21:00"), NOW).after();
    }

    public static Gathering titled(String title) {
        return Gathering.plan(
                        ID,
                        new Plan(Visibility.PUBLIC, thursdays("18:00", "20:00"), told(title)),
                        NOW)
                .after();
    }

    /**
     * A meetup of forty Thursdays through both changes of the clocks: as it was planned, with one
     * date elsewhere, with one that does not take place, and ended early.
     */
    public static List<Gathering> year() {
        Schedule forty = weekly("2027-03-04", 40, "18:00", "20:00");
        Gathering planned =
                Gathering.plan(ID, new Plan(Visibility.PUBLIC, forty, told("Rencontre")), NOW)
                        .after();
        Edit toFriday = to(MeetingFixture.inBrussels("2027-10-29", "19:00", "21:00"));
        Gathering moved =
                planned.edit(new Scope.This(date("2027-10-28")), toFriday, hoursLater(1))
                        .after()
                        .at(2);
        Gathering cancelled =
                moved.cancel(new Scope.This(date("2027-04-01")), hoursLater(2)).after().at(3);
        Gathering ended =
                cancelled
                        .cancel(new Scope.Following(date("2027-11-11")), hoursLater(3))
                        .after()
                        .at(4);
        return List.of(planned, moved, cancelled, ended);
    }

    private static Instant hoursLater(int hours) {
        return NOW.plus(hours, ChronoUnit.HOURS);
    }

    public static Gathering workshop() {
        Schedule once = Schedule.once(MeetingFixture.inBrussels("2027-03-20", "10:00", "12:00"));
        return Gathering.plan(ID, new Plan(Visibility.PUBLIC, once, told("Atelier")), NOW).after();
    }

    public static Plan plan() {
        return new Plan(Visibility.FEDERATION, thursdays("18:00", "20:00"), told("Rencontre"));
    }

    public static Schedule thursdays(String from, String to) {
        return weekly("2027-03-04", 6, from, to);
    }

    /** Every seven days, so many times. */
    public static Schedule weekly(String first, int times, String from, String to) {
        LocalDate begins = LocalDate.parse(first);
        return new Schedule(
                hours(from, to),
                RuleText.read("FREQ=WEEKLY;COUNT=" + times),
                Stream.iterate(begins, date -> date.plusWeeks(1)).limit(times).toList(),
                Set.of());
    }

    public static Hours hours(String from, String to) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to), MeetingFixture.BRUSSELS);
    }

    public static Told told(String title) {
        return told(title, CAFE);
    }

    public static Told told(String title, Venue place) {
        Texts texts = new Texts(Map.of(Language.FR, new Text(title, title, "")), Language.FR);
        return new Told(texts, Mode.ON_SITE, place, null, Set.of(), Set.of(Language.FR), null);
    }

    /** An edit of what is told. */
    public static Edit telling(String title) {
        return edit(
                plan -> new Plan(plan.visibility(), plan.schedule(), told(title)),
                told -> told(title));
    }

    /** An edit of when people meet. */
    public static Edit meeting(UnaryOperator<Schedule> schedule) {
        return edit(
                plan -> new Plan(plan.visibility(), schedule.apply(plan.schedule()), plan.told()),
                told -> told);
    }

    /** An edit of the hours. */
    public static Edit at(String from, String to) {
        return meeting(
                schedule ->
                        new Schedule(
                                hours(from, to),
                                schedule.rule(),
                                schedule.dates(),
                                schedule.except()));
    }

    /** An edit that puts one date where a meeting is. */
    public static Edit to(Meeting meeting) {
        return meeting(_ -> Schedule.once(meeting));
    }

    public static Edit edit(UnaryOperator<Plan> plan, UnaryOperator<Told> told) {
        return new Edit() {
            @Override
            public Plan of(Plan before) {
                return plan.apply(before);
            }

            @Override
            public Told told(Plan before) {
                return told.apply(before.told());
            }
        };
    }

    public static LocalDate date(String date) {
        return LocalDate.parse(date);
    }

    /** The dates that take place, each with its beginning as it is on the clock. */
    public static List<String> agenda(Gathering gathering) {
        return gathering.series().occurrences().stream()
                .filter(Occurrence::takesPlace)
                .map(Occurrence::meeting)
                .map(meeting -> meeting.date().toString().substring(5) + " " + meeting.startsAt())
                .toList();
    }

    /** The titles of all dates that take place. */
    public static List<String> titles(Gathering gathering) {
        return gathering.series().occurrences().stream()
                .filter(Occurrence::takesPlace)
                .map(occurrence -> occurrence.told().texts().in().get(Language.FR))
                .map(text -> text == null ? "" : text.title())
                .toList();
    }
}
