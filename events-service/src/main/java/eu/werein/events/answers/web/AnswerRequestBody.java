package eu.werein.events.answers.web;

import eu.werein.events.answers.Word;
import eu.werein.platform.seats.Party;
import eu.werein.platform.tenant.PartnerId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What she says to one date.
 *
 * @param asMemberOf as whose member
 * @param people who come, herself included; counts with yes only, and is 1 if it is left out
 */
@Schema(name = "AnswerRequest")
record AnswerRequestBody(
        @NotNull(message = "required") @Pattern(regexp = PartnerId.PATTERN, message = "malformed") String asMemberOf,
        @NotNull(message = "required") @Pattern(regexp = Word.PATTERN, message = "invalid") String answer,
        @Min(value = 1, message = "range") @Max(value = Party.LARGEST, message = "range") @Nullable Integer people) {

    int party() {
        return people == null ? 1 : people;
    }
}
