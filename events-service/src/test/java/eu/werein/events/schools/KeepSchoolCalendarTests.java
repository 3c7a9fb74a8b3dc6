package eu.werein.events.schools;

import static eu.werein.events.schools.SchoolCalendarFixture.AUTUMN;
import static eu.werein.events.schools.SchoolCalendarFixture.LINK;
import static eu.werein.events.schools.SchoolCalendarFixture.NOW;
import static eu.werein.events.schools.SchoolCalendarFixture.WINTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.events.schools.CalendarRefused.Why;
import eu.werein.platform.testing.MovableClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a file or a link holds is played by {@code holds}. */
class KeepSchoolCalendarTests {

    private final InMemorySchoolCalendars calendars = new InMemorySchoolCalendars();
    private List<Holiday> holds = List.of(AUTUMN);
    private @Nullable CalendarRefused refused;
    private final MovableClock clock = new MovableClock(NOW);
    private int followed;

    private final KeepSchoolCalendar keep =
            new KeepSchoolCalendar(calendars, (_, _) -> read(), new Site(), clock);

    private List<Holiday> read() {
        if (refused != null) {
            throw refused;
        }
        return holds;
    }

    private final class Site implements CalendarSite {
        @Override
        public <T> T follow(CalendarLink link, Reading<T> reading) {
            followed++;
            try {
                return reading.read(InputStream.nullInputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void upload() throws IOException {
        keep.upload(InputStream.nullInputStream());
    }

    @Test
    void whatAFileHoldsIsKeptAndTold() throws IOException {
        upload();

        assertThat(calendars.current().holidays()).containsExactly(AUTUMN);
        assertThat(calendars.told()).containsExactly(List.of(AUTUMN.days()));
    }

    @Test
    void aFileThatCannotBeReadChangesNothing() throws IOException {
        upload();
        refused = CalendarRefused.at(5, Why.MALFORMED);

        assertThatExceptionOfType(CalendarRefused.class).isThrownBy(this::upload);

        assertThat(calendars.current().holidays()).containsExactly(AUTUMN);
        assertThat(calendars.told()).hasSize(1);
    }

    @Test
    void aLinkThatCannotBeFollowedIsNotTaken() throws IOException {
        upload();
        refused = CalendarRefused.whole(Why.UNREACHABLE);

        assertThatExceptionOfType(CalendarRefused.class).isThrownBy(() -> keep.link(LINK));

        assertThat(calendars.current().source()).isInstanceOf(Source.Uploaded.class);
    }

    @Test
    void aLinkIsFollowedAgainEachDay() {
        keep.link(LINK);
        holds = List.of(WINTER);

        clock.set(NOW.plus(Duration.ofHours(22)));
        assertThat(keep.readAgain()).isFalse();
        clock.set(NOW.plus(Duration.ofHours(24)));
        assertThat(keep.readAgain()).isTrue();

        assertThat(followed).isEqualTo(2);
        assertThat(calendars.current().holidays()).containsExactly(WINTER);
    }

    @Test
    void aFailureIsKeptAndTheNextTryIsTheNextDay() {
        keep.link(LINK);
        refused = CalendarRefused.at(3, Why.NOT_TEXT);
        clock.set(NOW.plus(Duration.ofHours(24)));

        assertThat(keep.readAgain()).isTrue();
        assertThat(keep.readAgain()).isFalse();

        assertThat(calendars.current().holidays()).containsExactly(AUTUMN);
        assertThat(calendars.current().source())
                .isEqualTo(
                        new Source.Linked(
                                LINK, NOW, clock.instant(), new Source.Failure(Why.NOT_TEXT, 3)));
    }

    @Test
    void aFileIsNotReadAgain() throws IOException {
        upload();
        clock.set(NOW.plus(Duration.ofDays(30)));

        assertThat(keep.readAgain()).isFalse();
    }
}
