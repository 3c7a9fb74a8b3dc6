package eu.werein.events.gatherings;

import static eu.werein.events.gatherings.GatheringFixture.date;
import static eu.werein.events.gatherings.GatheringFixture.hours;
import static eu.werein.events.gatherings.GatheringFixture.thursdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.werein.platform.meetings.Meeting;
import eu.werein.platform.testing.MeetingFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    private static final Rule SIX = RuleText.read("FREQ=WEEKLY;COUNT=6");

    private static Schedule without(String... left) {
        Set<LocalDate> except =
                Arrays.stream(left).map(LocalDate::parse).collect(Collectors.toSet());
        return new Schedule(
                hours("18:00", "20:00"), SIX, thursdays("18:00", "20:00").dates(), except);
    }

    @Test
    void theHourStaysWhenClocksChange() {
        List<Instant> starts =
                thursdays("18:00", "20:00").days().stream()
                        .map(hours("18:00", "20:00")::on)
                        .map(Meeting::start)
                        .toList();

        assertThat(starts)
                .contains(
                        Instant.parse("2027-03-25T17:00:00Z"),
                        Instant.parse("2027-04-01T16:00:00Z"));
    }

    @Test
    void aDayIsLeftOut() {
        assertThat(without("2027-03-11").days()).hasSize(5).doesNotContain(date("2027-03-11"));
    }

    @Test
    void whatIsLeftOutIsOneOfItsDaysAndNeverAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> without("2027-03-12"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Schedule(
                                        hours("18:00", "20:00"),
                                        null,
                                        List.of(date("2027-03-04")),
                                        Set.of(date("2027-03-04"))));
    }

    @Test
    void severalDaysNeedARule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule(hours("18:00", "20:00"), null, SIX_DAYS, Set.of()));
    }

    private static final List<LocalDate> SIX_DAYS = thursdays("18:00", "20:00").dates();

    @Test
    void aCutSharesTheDaysOutAndTheCountWithThem() {
        Schedule whole = without("2027-03-11", "2027-04-01");
        Schedule before = whole.before(date("2027-03-25"));
        Schedule from = whole.from(date("2027-03-25"));

        assertThat(before.days()).containsExactly(date("2027-03-04"), date("2027-03-18"));
        assertThat(from.days()).containsExactly(date("2027-03-25"), date("2027-04-08"));
        assertThat(before.rule()).isEqualTo(RuleText.read("FREQ=WEEKLY;UNTIL=20270324"));
        assertThat(from.rule()).isEqualTo(RuleText.read("FREQ=WEEKLY;COUNT=3"));
    }

    @Test
    void anHourThatClocksLeaveOutIsFoundOnAnyOfItsDays() {
        List<LocalDate> sundays = List.of(date("2027-03-21"), date("2027-03-28"));
        Rule two = RuleText.read("FREQ=WEEKLY;COUNT=2");

        assertThat(new Schedule(hours("02:30", "04:00"), two, sundays, Set.of()).isLeftOut())
                .isTrue();
        assertThat(
                        new Schedule(
                                        hours("02:30", "04:00"),
                                        two,
                                        sundays,
                                        Set.of(date("2027-03-28")))
                                .isLeftOut())
                .isFalse();
        assertThat(
                        Schedule.once(MeetingFixture.inBrussels("2027-03-28", "02:30", "04:00"))
                                .isLeftOut())
                .isTrue();
    }
}
