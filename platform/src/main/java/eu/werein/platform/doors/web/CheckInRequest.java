package eu.werein.platform.doors.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody has read off the screen.
 *
 * @param code large or small letters, with or without the hyphen
 */
@Schema(name = "CheckInRequest")
public record CheckInRequest(
        @Schema(example = "K7QM-3XWD")
                @NotBlank(message = "required") @Size(max = 20, message = "length") String code) {}
