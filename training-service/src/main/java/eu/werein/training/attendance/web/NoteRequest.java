package eu.werein.training.attendance.web;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Mark;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether a learner was there.
 *
 * @param home the partner as whose member she enrolled
 * @param reason needed when something else was noted before
 */
@Schema(name = "NoteAttendanceRequest")
record NoteRequest(
        @NotNull(message = "required") @Pattern(regexp = PartnerId.PATTERN, message = "partner-unknown") String home,
        @NotBlank(message = "required") @Size(max = 64, message = "length") String memberId,
        @NotNull(message = "required") Boolean present,
        @Schema(allowableValues = {"not-noted", "noted-in-error", "left-early", "came-late"})
                @Pattern(regexp = Mark.Reason.PATTERN, message = "invalid") @Nullable String reason) {}
