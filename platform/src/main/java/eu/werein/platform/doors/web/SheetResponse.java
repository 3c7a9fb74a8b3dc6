package eu.werein.platform.doors.web;

import eu.werein.platform.doors.Mark;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The list of whoever is expected at a door, and what was noted of each. */
@Schema(name = "AttendanceSheet")
public record SheetResponse(long version, List<Line> items) {

    /**
     * What was noted of a member, by ids: her name is in her card.
     *
     * @param present none while nothing was noted
     */
    @Schema(name = "AttendanceLine")
    public record Line(
            String home,
            String memberId,
            @Nullable Boolean present,
            @Schema(allowableValues = {"code", "list"}) @Nullable String way,
            @Nullable Instant at,
            @Schema(allowableValues = {"not-noted", "noted-in-error", "left-early", "came-late"})
                    @Nullable String reason) {

        public static Line of(String home, String memberId, @Nullable Mark mark) {
            if (mark == null) {
                return new Line(home, memberId, null, null, null, null);
            }
            Mark.Reason reason = mark.reason();
            return new Line(
                    home,
                    memberId,
                    mark.present(),
                    mark.way().wireName(),
                    mark.at(),
                    reason == null ? null : reason.wireName());
        }
    }

    /** The lines in the order of homes and ids, in which nobody reads who came first. */
    public static <P> SheetResponse of(long version, Collection<P> people, Function<P, Line> line) {
        return new SheetResponse(
                version,
                people.stream()
                        .map(line)
                        .sorted(Comparator.comparing(Line::home).thenComparing(Line::memberId))
                        .toList());
    }
}
