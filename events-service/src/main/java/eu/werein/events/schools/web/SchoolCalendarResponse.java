package eu.werein.events.schools.web;

import eu.werein.events.schools.Holiday;
import eu.werein.events.schools.SchoolCalendar;
import eu.werein.events.schools.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner's school calendar.
 *
 * @param readAt when its holidays were read
 * @param triedAt when its link was last followed
 * @param failure why that was for nothing
 */
@Schema(name = "SchoolCalendar")
record SchoolCalendarResponse(
        String id,
        long version,
        @Schema(allowableValues = {"none", "upload", "link"}) String source,
        @Nullable String link,
        @Nullable Instant readAt,
        @Nullable Instant triedAt,
        @Nullable FailureResponse failure,
        List<HolidayResponse> holidays) {

    private static final String ID = "school-calendar";

    /**
     * @param code why it was not read
     * @param line that is to blame, counted from 1; 0 when it is no line alone
     */
    @Schema(name = "SchoolCalendarFailure")
    record FailureResponse(String code, int line) {

        static @Nullable FailureResponse of(Source.@Nullable Failure failure) {
            return failure == null
                    ? null
                    : new FailureResponse(failure.why().code(), failure.line());
        }
    }

    /** Days without school. */
    @Schema(name = "SchoolHoliday")
    record HolidayResponse(String name, LocalDate first, LocalDate last) {

        static HolidayResponse of(Holiday holiday) {
            return new HolidayResponse(
                    holiday.name(), holiday.days().first(), holiday.days().last());
        }
    }

    static SchoolCalendarResponse of(SchoolCalendar calendar) {
        List<HolidayResponse> holidays =
                calendar.holidays().stream().map(HolidayResponse::of).toList();
        long version = calendar.version();
        return switch (calendar.source()) {
            case Source.None() ->
                    new SchoolCalendarResponse(
                            ID, version, "none", null, null, null, null, holidays);
            case Source.Uploaded(var readAt) ->
                    new SchoolCalendarResponse(
                            ID, version, "upload", null, readAt, null, null, holidays);
            case Source.Linked(var link, var readAt, var triedAt, var failure) ->
                    new SchoolCalendarResponse(
                            ID,
                            version,
                            "link",
                            link.address().toString(),
                            readAt,
                            triedAt,
                            FailureResponse.of(failure),
                            holidays);
        };
    }
}
