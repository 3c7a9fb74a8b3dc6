package eu.werein.members.imports.judging;

import static eu.werein.members.imports.judging.JudgedRow.judge;
import static eu.werein.members.imports.judging.JudgedRow.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.imports.mapping.Preset;
import eu.werein.members.template.Field;
import eu.werein.platform.sheets.SheetFormat;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days people mean. */
class DateTests {

    @ParameterizedTest
    @CsvSource({
        "1990-11-14, 1990-11-14",
        "14/11/1990, 1990-11-14",
        "14.11.1990, 1990-11-14",
        "14-11-1990, 1990-11-14",
        "4.1.1990, 1990-01-04",
        "'4. 1. 1990', 1990-01-04",
        "14/11/1990 00:00, 1990-11-14",
        "1990-11-14T08:30:00Z, 1990-11-14",
        "1990-11-14 08:30:15.123, 1990-11-14",
        "1990/11/14, 1990-11-14",
        "19901114, 1990-11-14",
        "29/02/2024, 2024-02-29",
        "1900-01-01, 1900-01-01"
    })
    void aDateIsReadAsPeopleWriteIt(String text, LocalDate date) {
        Draft draft = judge(Field.BIRTH_DATE, text);
        assertThat(draft.birthDate()).isEqualTo(date);
        assertThat(draft.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/1980",
                "1980-13-01",
                "29/02/2023",
                "14/11/90",
                "yesterday",
                "33191",
                "1899-12-31",
                "2026-11-25",
                "0000-00-00",
                "14/11-1990x"
            })
    void anImpossibleDateRejects(String text) {
        Draft draft = judge(Field.BIRTH_DATE, text);
        assertThat(reasons(draft)).containsExactly(Reason.DATE_IMPOSSIBLE);
        assertThat(draft.birthDate()).isNull();
        assertThat(draft.verdict()).isEqualTo(Draft.Verdict.REJECTED);
    }

    @Test
    void onlyInAWorkbookIsANumberADate() {
        assertThat(judge(Preset.TEMPLATE, SheetFormat.XLSX, Field.BIRTH_DATE, "33191").birthDate())
                .isEqualTo("1990-11-14");
        assertThat(
                        judge(Preset.TEMPLATE, SheetFormat.XLSX, Field.JOINED_ON, "46000.75")
                                .dates()
                                .joinedOn())
                .isEqualTo("2025-12-09");
    }

    @Test
    void onlyInGaletteTheFirstOfJanuary1901IsNone() {
        assertThat(judge(Field.BIRTH_DATE, "1901-01-01").birthDate()).isEqualTo("1901-01-01");
        assertThat(
                        judge(Preset.GALETTE, SheetFormat.CSV, Field.BIRTH_DATE, "1901-01-01")
                                .birthDate())
                .isNull();
    }

    @Test
    void aMembershipMayBeginTomorrowAndHaveBeenOrderedToday() {
        Draft draft =
                judge(
                        Field.JOINED_ON, "2026-11-25",
                        Field.PAID_UNTIL, "31.12.2027",
                        Field.ORDERED_ON, "24/11/2026 10:00");
        assertThat(draft.dates())
                .isEqualTo(
                        new Draft.Dates(
                                LocalDate.parse("2026-11-25"),
                                LocalDate.parse("2027-12-31"),
                                LocalDate.parse("2026-11-24")));
    }
}
