package eu.werein.events.schools;

import static eu.werein.events.schools.SchoolCalendarFixture.span;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.schools.SchoolDay.State;
import eu.werein.platform.tenant.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolDayTests {

    private static final PartnerId PARTNER = new PartnerId("be-mompreneurs");
    private static final List<Days> HOLIDAYS =
            List.of(span("2026-10-19", "2026-11-01"), span("2026-12-21", "2027-01-03"));

    private static SchoolDay on(String day, List<Days> holidays) {
        return SchoolDay.of(PARTNER, LocalDate.parse(day), holidays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-18, OPEN",
        "2026-10-19, CLOSED",
        "2026-11-01, CLOSED",
        "2026-11-02, OPEN",
        "2026-12-20, OPEN",
        "2027-01-03, CLOSED"
    })
    void schoolsAreClosedFromTheFirstDayToTheLast(String day, State state) {
        assertThat(on(day, HOLIDAYS).state()).isEqualTo(state);
    }

    @Test
    void aClosedDayTellsItsHoliday() {
        assertThat(on("2026-10-20", HOLIDAYS).holiday()).isEqualTo(HOLIDAYS.getFirst());
    }

    @Test
    void behindTheLastHolidayNobodyKnows() {
        assertThat(on("2027-01-04", HOLIDAYS).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void withoutACalendarNobodyKnows() {
        assertThat(on("2026-10-20", List.of()).state()).isEqualTo(State.UNKNOWN);
    }
}
