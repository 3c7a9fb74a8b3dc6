package eu.werein.events.gatherings;

import static eu.werein.events.gatherings.GatheringFixture.NOW;
import static eu.werein.events.gatherings.GatheringFixture.THIRD;
import static eu.werein.events.gatherings.GatheringFixture.agenda;
import static eu.werein.events.gatherings.GatheringFixture.at;
import static eu.werein.events.gatherings.GatheringFixture.date;
import static eu.werein.events.gatherings.GatheringFixture.edit;
import static eu.werein.events.gatherings.GatheringFixture.meeting;
import static eu.werein.events.gatherings.GatheringFixture.meetup;
import static eu.werein.events.gatherings.GatheringFixture.telling;
import static eu.werein.events.gatherings.GatheringFixture.titles;
import static eu.werein.events.gatherings.GatheringFixture.to;
import static eu.werein.events.gatherings.GatheringFixture.weekly;
import static eu.werein.events.gatherings.GatheringFixture.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.werein.events.gatherings.GatheringRefused.Why;
import eu.werein.platform.testing.MeetingFixture;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GatheringTests {

    private static final Scope ALL = new Scope.All();
    private static final Instant OVER = Instant.parse("2027-05-01T09:00:00Z");

    private static Scope one(String date) {
        return new Scope.This(date(date));
    }

    private static Scope following(String date) {
        return new Scope.Following(date(date));
    }

    private static Edit everybody() {
        return edit(
                plan -> new Plan(Visibility.PUBLIC, plan.schedule(), plan.told()), told -> told);
    }

    private static Why why(ThrowingCallable step) {
        return catchThrowableOfType(GatheringRefused.class, step).why();
    }

    private static Gathering moved() {
        Edit toFriday = to(MeetingFixture.inBrussels("2027-03-19", "19:00", "21:00"));
        return meetup().edit(one("2027-03-18"), toFriday, NOW).after();
    }

    @Test
    void oneDateMovesAndTheOthersStay() {
        assertThat(agenda(moved()))
                .containsExactly(
                        "03-04 18:00",
                        "03-11 18:00",
                        "03-19 19:00",
                        "03-25 18:00",
                        "04-01 18:00",
                        "04-08 18:00");
    }

    @Test
    void aMovedDateIsStillKnownByTheDayItWasPlannedFor() {
        assertThat(moved().on(date("2027-03-18")).orElseThrow().meeting().date())
                .isEqualTo(date("2027-03-19"));
    }

    @Test
    void aMovedDateCanBeMovedAgain() {
        Edit later = at("20:00", "21:00");

        assertThat(agenda(moved().edit(one("2027-03-18"), later, NOW).after()))
                .contains("03-19 20:00");
    }

    @Test
    void theFollowingDatesAreAPartOfTheirOwn() {
        Gathering after = meetup().edit(following("2027-03-25"), at("19:00", "21:00"), NOW).after();

        assertThat(agenda(after))
                .containsExactly(
                        "03-04 18:00",
                        "03-11 18:00",
                        "03-18 18:00",
                        "03-25 19:00",
                        "04-01 19:00",
                        "04-08 19:00");
        assertThat(after.series().parts()).extracting(Part::number).containsExactly(1, 2);
    }

    @Test
    void whatFollowsMayBeOnAnotherDayAndOftener() {
        Edit tuesdays = meeting(_ -> weekly("2027-03-23", 9, "18:00", "20:00"));
        Gathering after = meetup().edit(following("2027-03-25"), tuesdays, NOW).after();

        assertThat(agenda(after)).hasSize(12).contains("03-23 18:00").doesNotContain("03-25 18:00");
    }

    @Test
    void whatFollowsComesAfterWhatIsKept() {
        Edit earlier = meeting(_ -> weekly("2027-03-18", 3, "18:00", "20:00"));

        assertThat(why(() -> meetup().edit(following("2027-03-25"), earlier, NOW)))
                .isEqualTo(Why.OVERLAPS);
    }

    @Test
    void fromTheFirstDateOnIsNoNewPart() {
        Gathering after = meetup().edit(following("2027-03-04"), at("19:00", "21:00"), NOW).after();

        assertThat(after.series().parts()).extracting(Part::number).containsExactly(1);
        assertThat(agenda(after)).hasSize(6).allMatch(date -> date.endsWith("19:00"));
    }

    @Test
    void whatWasCancelledStaysSoWhenTheRestIsPlannedAgain() {
        Gathering after =
                meetup().cancel(one("2027-04-01"), NOW)
                        .after()
                        .edit(following("2027-03-25"), at("19:00", "21:00"), NOW)
                        .after();

        assertThat(agenda(after)).hasSize(5).doesNotContain("04-01 19:00");
    }

    @Test
    void whatFollowsIncludesPartsThatBeginLater() {
        Gathering split = meetup().edit(following("2027-04-01"), at("19:00", "21:00"), NOW).after();
        Gathering after = split.edit(following("2027-03-25"), at("17:00", "18:00"), NOW).after();

        assertThat(agenda(after))
                .containsExactly(
                        "03-04 18:00",
                        "03-11 18:00",
                        "03-18 18:00",
                        "03-25 17:00",
                        "04-01 17:00",
                        "04-08 17:00");
        assertThat(after.series().parts()).extracting(Part::number).containsExactly(1, 3, 2);
    }

    @Test
    void laterPartsGiveWayToOtherDays() {
        Gathering split = meetup().edit(following("2027-04-01"), at("19:00", "21:00"), NOW).after();
        Edit tuesdays = meeting(_ -> weekly("2027-03-30", 2, "17:00", "18:00"));
        Gathering after = split.edit(following("2027-03-25"), tuesdays, NOW).after();

        assertThat(agenda(after))
                .containsExactly(
                        "03-04 18:00", "03-11 18:00", "03-18 18:00", "03-30 17:00", "04-06 17:00");
    }

    @Test
    void allDatesAreToldOtherwiseButKeepTheirTimes() {
        Gathering after = moved().edit(ALL, telling("Pique-nique"), THIRD).after();

        assertThat(titles(after)).hasSize(6).containsOnly("Pique-nique");
        assertThat(agenda(after)).isEqualTo(agenda(moved()));
    }

    @Test
    void allDatesCanBePlannedAgainBeforeTheFirst() {
        Gathering after = moved().edit(ALL, at("19:00", "21:00"), NOW).after();

        assertThat(agenda(after)).hasSize(6).allMatch(date -> date.endsWith("19:00"));
    }

    @Test
    void datesThatWereAreNotPlannedAgain() {
        assertThat(why(() -> meetup().edit(ALL, at("19:00", "21:00"), THIRD)))
                .isEqualTo(Why.HAS_BEGUN);
        assertThat(why(() -> meetup().edit(one("2027-03-04"), at("19:00", "21:00"), THIRD)))
                .isEqualTo(Why.OVER);
        assertThat(why(() -> meetup().edit(following("2027-03-04"), at("19:00", "21:00"), THIRD)))
                .isEqualTo(Why.OVER);
        assertThat(why(() -> meetup().cancel(one("2027-03-04"), THIRD))).isEqualTo(Why.OVER);
    }

    @Test
    void aDayThatWasNeverPlannedIsNoDate() {
        assertThat(why(() -> meetup().edit(one("2027-03-05"), telling("X"), NOW)))
                .isEqualTo(Why.NO_SUCH_DATE);
        assertThat(why(() -> meetup().cancel(following("2027-03-05"), NOW)))
                .isEqualTo(Why.NO_SUCH_DATE);
    }

    @Test
    void oneDateDoesNotRepeat() {
        Edit weekly = meeting(_ -> weekly("2027-03-18", 2, "18:00", "20:00"));

        assertThat(why(() -> meetup().edit(one("2027-03-18"), weekly, NOW)))
                .isEqualTo(Why.ONE_DATE_REPEATS);
    }

    @Test
    void whoMayComeIsSaidForAll() {
        assertThat(meetup().edit(ALL, everybody(), NOW).after().visibility())
                .isEqualTo(Visibility.PUBLIC);
        assertThat(why(() -> meetup().edit(one("2027-03-18"), everybody(), NOW)))
                .isEqualTo(Why.VISIBLE_ALIKE);
        assertThat(why(() -> meetup().edit(following("2027-03-18"), everybody(), NOW)))
                .isEqualTo(Why.VISIBLE_ALIKE);
    }

    @Test
    void whatTakesPlaceOnceIsOneWithItsDate() {
        Edit later = to(MeetingFixture.inBrussels("2027-03-21", "10:00", "12:00"));
        Gathering after = workshop().edit(one("2027-03-20"), later, NOW).after();

        assertThat(agenda(after)).containsExactly("03-21 10:00");
        assertThat(after.series().parts().getFirst().deviations()).isEmpty();
    }

    @Test
    void anEditThatChangesNothingIsToldToNobody() {
        Gathering meetup = meetup();

        for (Scope scope : List.of(ALL, one("2027-03-18"), following("2027-03-04"))) {
            assertThat(meetup.edit(scope, telling("Rencontre"), NOW))
                    .isEqualTo(new Gathering.Transition(meetup, List.of()));
        }
    }

    @Test
    void oneDateIsCancelledAndTheOthersTakePlace() {
        Gathering after = meetup().cancel(one("2027-03-18"), NOW).after();

        assertThat(agenda(after)).hasSize(5).doesNotContain("03-18 18:00");
        assertThat(after.on(date("2027-03-18")).orElseThrow().cancelledAt()).isEqualTo(NOW);
        assertThat(after.cancel(one("2027-03-18"), THIRD).events()).isEmpty();
    }

    @Test
    void aCancelledDateCannotBeChanged() {
        Gathering cancelled = meetup().cancel(one("2027-03-18"), NOW).after();

        assertThat(why(() -> cancelled.edit(one("2027-03-18"), telling("X"), NOW)))
                .isEqualTo(Why.NO_SUCH_DATE);
    }

    @Test
    void aSeriesCanEndEarly() {
        Gathering after = meetup().cancel(following("2027-03-25"), NOW).after();

        assertThat(agenda(after)).containsExactly("03-04 18:00", "03-11 18:00", "03-18 18:00");
        assertThat(
                        RuleText.write(
                                Objects.requireNonNull(
                                        after.series().parts().getFirst().schedule().rule())))
                .isEqualTo("FREQ=WEEKLY;UNTIL=20270324");
    }

    @Test
    void cancellingAllLeavesWhatIsOver() {
        Gathering after = meetup().cancel(ALL, THIRD).after();

        assertThat(agenda(after)).containsExactly("03-04 18:00", "03-11 18:00");
    }

    @Test
    void beforeTheFirstDateCancellingLeavesNothing() {
        Gathering.Transition cancelled = meetup().cancel(ALL, NOW);

        assertThat(cancelled.after().series().takesPlace()).isFalse();
        assertThat(cancelled.events().getFirst()).isInstanceOf(GatheringEvent.Cancelled.class);
        assertThat(cancelled.after().series().occurrences()).hasSize(6);
        assertThat(cancelled.after().cancel(ALL, NOW).events()).isEmpty();
    }

    @Test
    void whatIsOverIsNotCancelled() {
        assertThat(why(() -> meetup().cancel(ALL, OVER))).isEqualTo(Why.OVER);
    }

    @Test
    void whatDoesNotTakePlaceIsNotChanged() {
        Gathering cancelled = meetup().cancel(ALL, NOW).after();

        assertThat(why(() -> cancelled.edit(ALL, telling("X"), NOW))).isEqualTo(Why.NO_SUCH_DATE);
    }

    @Test
    void aSeriesIsNotCutWithoutEnd() {
        Gathering gathering =
                Gathering.plan(
                                GatheringFixture.ID,
                                new Plan(
                                        Visibility.PARTNER,
                                        weekly("2027-03-04", 60, "18:00", "20:00"),
                                        GatheringFixture.told("Rencontre")),
                                NOW)
                        .after();
        for (int part = 1; part < Series.MOST_PARTS; part++) {
            Scope scope = new Scope.Following(date("2027-03-04").plusWeeks(part));
            gathering = gathering.edit(scope, telling("Partie " + part), NOW).after();
        }
        Gathering full = gathering;
        Scope oneMore = new Scope.Following(date("2027-03-04").plusWeeks(Series.MOST_PARTS));

        assertThat(why(() -> full.edit(oneMore, telling("X"), NOW))).isEqualTo(Why.TOO_MANY_PARTS);
    }

    @Test
    void notMoreIsToldThanFitsIntoAMessage() {
        String page = "x".repeat(20_000);
        Gathering gathering = meetup();
        for (String day : List.of("2027-03-04", "2027-03-11", "2027-03-18", "2027-03-25")) {
            gathering = gathering.edit(one(day), telling(page + day), NOW).after();
        }
        Gathering full = gathering;

        assertThat(full.series().parts().getFirst().length()).isBetween(160_000, 170_000);
        assertThat(why(() -> full.edit(one("2027-04-01"), telling(page), NOW)))
                .isEqualTo(Why.TOO_LONG);
    }
}
