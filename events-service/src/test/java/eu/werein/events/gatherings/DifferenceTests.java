package eu.werein.events.gatherings;

import static eu.werein.events.gatherings.GatheringFixture.NOW;
import static eu.werein.events.gatherings.GatheringFixture.THIRD;
import static eu.werein.events.gatherings.GatheringFixture.date;
import static eu.werein.events.gatherings.GatheringFixture.meetup;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.meetings.Venue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever meant to come learns what she must, and no more. */
class DifferenceTests {

    private static final Scope ALL = new Scope.All();

    private static Difference told(Gathering.Transition step) {
        return switch (step.events().getFirst()) {
            case GatheringEvent.Changed(var _, var difference, var _) -> difference;
            case GatheringEvent.Cancelled(var _, var difference, var _) -> difference;
            case GatheringEvent.Planned _ -> throw new AssertionError("nothing was known before");
        };
    }

    private static Edit in(Venue place) {
        return GatheringFixture.edit(
                plan ->
                        new Plan(
                                plan.visibility(),
                                plan.schedule(),
                                GatheringFixture.told("Rencontre", place)),
                told -> told);
    }

    @Test
    void anotherTimeIsAMove() {
        Scope one = new Scope.This(date("2027-03-18"));

        assertThat(told(meetup().edit(one, GatheringFixture.at("19:00", "20:00"), NOW)))
                .isEqualTo(new Difference(List.of(date("2027-03-18")), List.of()));
    }

    @Test
    void anotherPlaceIsAMoveOfWhatIsStillToCome() {
        assertThat(told(meetup().edit(ALL, in(GatheringFixture.LIBRARY), THIRD)).moved())
                .containsExactly(
                        date("2027-03-18"),
                        date("2027-03-25"),
                        date("2027-04-01"),
                        date("2027-04-08"));
    }

    @Test
    void anotherTitleIsNone() {
        assertThat(told(meetup().edit(ALL, GatheringFixture.telling("Rendez-vous"), NOW)))
                .isEqualTo(new Difference(List.of(), List.of()));
    }

    @Test
    void whatIsTakenBackIsCancelledWhetherItWasOneOrAllThatFollow() {
        assertThat(told(meetup().cancel(new Scope.This(date("2027-03-18")), NOW)).cancelled())
                .containsExactly(date("2027-03-18"));
        assertThat(told(meetup().cancel(new Scope.Following(date("2027-04-01")), NOW)).cancelled())
                .containsExactly(date("2027-04-01"), date("2027-04-08"));
    }

    @Test
    void aDayThatIsPlannedNoMoreIsCancelled() {
        Edit tuesdays =
                GatheringFixture.meeting(
                        _ -> GatheringFixture.weekly("2027-03-30", 2, "18:00", "20:00"));

        assertThat(told(meetup().edit(new Scope.Following(date("2027-04-01")), tuesdays, NOW)))
                .isEqualTo(
                        new Difference(List.of(), List.of(date("2027-04-01"), date("2027-04-08"))));
    }

    @Test
    void whatWasCancelledBeforeIsNotToldAgain() {
        Gathering before = meetup().cancel(new Scope.This(date("2027-03-18")), NOW).after();

        assertThat(told(before.cancel(ALL, NOW)).cancelled())
                .hasSize(5)
                .doesNotContain(date("2027-03-18"));
    }
}
