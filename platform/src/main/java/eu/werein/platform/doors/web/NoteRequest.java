package eu.werein.platform.doors.web;

import eu.werein.platform.doors.Mark;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member of some partner was there.
 *
 * @param home the partner as whose member she comes
 * @param reason needed when something else was noted before
 */
@Schema(name = "NoteAttendanceRequest")
public record NoteRequest(
        @NotNull(message = "required") @Pattern(regexp = PartnerId.PATTERN, message = "partner-unknown") String home,
        @NotBlank(message = "required") @Size(max = 64, message = "length") String memberId,
        @NotNull(message = "required") Boolean present,
        @Schema(allowableValues = {"not-noted", "noted-in-error", "left-early", "came-late"})
                @Pattern(regexp = Mark.Reason.PATTERN, message = "invalid") @Nullable String reason) {

    /** The reason that was given, if one was. */
    public Mark.@Nullable Reason why() {
        return reason == null ? null : Mark.Reason.of(reason);
    }

    /** How it is answered that there is none where one is needed. */
    public static ProblemException withoutReason() {
        return ProblemException.invalid(List.of(Problem.Defect.of("/reason", "required")));
    }
}
