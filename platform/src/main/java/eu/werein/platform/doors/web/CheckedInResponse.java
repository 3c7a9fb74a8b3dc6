package eu.werein.platform.doors.web;

import eu.werein.platform.doors.CheckIn;
import eu.werein.platform.doors.CheckIn.Why;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.springframework.http.HttpStatus;

/**
 * What counts of whoever has shown a code.
 *
 * @param present what the host has noted before stays
 * @param at when that was noted
 * @param again whether it had been noted before she has shown the code
 */
@Schema(name = "CheckedIn")
public record CheckedInResponse(boolean present, Instant at, boolean again) {

    /**
     * @throws ProblemException when nothing is noted: 404 when nothing here is for her, otherwise
     *     409
     */
    public static CheckedInResponse of(CheckIn checkIn) {
        return switch (checkIn) {
            case CheckIn.Noted(var mark, boolean again) ->
                    new CheckedInResponse(mark.present(), mark.at(), again);
            case CheckIn.Refused(Why why) -> throw refused(why);
        };
    }

    private static ProblemException refused(Why why) {
        return switch (why) {
            case NO_SEAT -> ProblemException.notFound();
            case ANOTHER_CODE -> conflict("another-code");
            case DOORS_CLOSED -> doorsClosed();
            case ANSWER_FIRST -> conflict("answer-first");
            case FULL -> conflict("full");
        };
    }

    /** No code is shown, and none counts. */
    public static ProblemException doorsClosed() {
        return conflict("not-while-doors-are-closed");
    }

    private static ProblemException conflict(String code) {
        return ProblemException.of(HttpStatus.CONFLICT, code);
    }
}
