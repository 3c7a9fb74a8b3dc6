package eu.werein.events.gatherings;

import static eu.werein.events.gatherings.GatheringFixture.NOW;
import static eu.werein.events.gatherings.GatheringFixture.at;
import static eu.werein.events.gatherings.GatheringFixture.date;
import static eu.werein.events.gatherings.GatheringFixture.meetup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonsTests {

    private static final Reason SNOW = new Reason("Il neige");
    private static final Reason HEATING = new Reason("Le chauffage est en panne");
    private static final LocalDate THIRD = date("2027-03-18");
    private static final LocalDate FOURTH = date("2027-03-25");

    private static Optional<Reason> why(Gathering gathering, LocalDate date) {
        return gathering.on(date).map(Occurrence::reason);
    }

    @Test
    void aReasonIsOfTheDatesThatWereChangedAndOfNoOthers() {
        Gathering after =
                meetup().edit(new Scope.Following(FOURTH), at("19:00", "21:00"), NOW)
                        .because(SNOW)
                        .after();
        assertThat(why(after, THIRD)).isEmpty();
        assertThat(why(after, FOURTH)).contains(SNOW);
        assertThat(why(after, date("2027-04-08"))).contains(SNOW);
    }

    @Test
    void itIsToldWithTheChange() {
        Gathering.Transition cancelled = meetup().cancel(new Scope.This(THIRD), NOW).because(SNOW);
        assertThat(cancelled.events())
                .containsExactly(
                        new GatheringEvent.Changed(
                                cancelled.after(),
                                new Difference(List.of(), List.of(THIRD)),
                                SNOW));
    }

    @Test
    void whatIsMovedAgainHasTheNewReasonOrNone() {
        Scope one = new Scope.This(THIRD);
        Gathering moved = meetup().edit(one, at("19:00", "20:00"), NOW).because(SNOW).after();
        var again = moved.edit(one, at("20:00", "21:00"), NOW);
        assertThat(why(again.because(HEATING).after(), THIRD)).contains(HEATING);
        assertThat(why(again.because(null).after(), THIRD)).isEmpty();
    }

    @Test
    void whatIsSaidOfTheDateOtherwiseKeepsItsReason() {
        Gathering moved =
                meetup().edit(new Scope.This(THIRD), at("19:00", "20:00"), NOW)
                        .because(SNOW)
                        .after();
        Gathering after =
                moved.edit(new Scope.All(), GatheringFixture.telling("Pique-nique"), NOW)
                        .because(HEATING)
                        .after();
        assertThat(why(after, THIRD)).contains(SNOW);
        assertThat(why(after, FOURTH)).isEmpty();
    }

    @Test
    void whatIsNotPlannedAnyMoreNeedsNoReason() {
        Gathering after = meetup().cancel(new Scope.Following(FOURTH), NOW).because(SNOW).after();
        assertThat(after.series().reasons()).isEqualTo(Reasons.NONE);
    }

    @Test
    void whatChangesNothingIsNotExplained() {
        Gathering off = GatheringFixture.off();
        assertThat(off.cancel(new Scope.All(), NOW).because(SNOW).events()).isEmpty();
    }

    @Test
    void whatSeveralDatesHaveInCommonIsSaidOnce() {
        Reasons reasons =
                new Reasons(Map.of(THIRD, SNOW, FOURTH, SNOW, date("2027-03-04"), HEATING));
        assertThat(reasons.shared())
                .containsExactly(
                        new Reasons.Shared(HEATING, List.of(date("2027-03-04"))),
                        new Reasons.Shared(SNOW, List.of(THIRD, FOURTH)));
        assertThat(Reasons.of(reasons.shared())).isEqualTo(reasons);
        assertThat(reasons.onAll(List.of(THIRD, FOURTH))).contains(SNOW);
        assertThat(reasons.onAll(List.of(THIRD, date("2027-04-01")))).isEmpty();
    }

    @Test
    void aReasonIsFiveHundredCharactersAtMostAndSaysSomething() {
        assertThat(new Reason("x".repeat(500)).text()).hasSize(500);
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason("x".repeat(501)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason(" "));
    }

    @Test
    void reasonsCountAsWhatIsToldOfAGathering() {
        Gathering full = GatheringFixture.titled("x".repeat(Series.LONGEST / 2));
        Gathering.Transition cancelled = full.cancel(new Scope.This(THIRD), NOW);
        assertThatExceptionOfType(GatheringRefused.class)
                .isThrownBy(() -> cancelled.because(SNOW))
                .satisfies(e -> assertThat(e.why()).isEqualTo(GatheringRefused.Why.TOO_LONG));
    }
}
