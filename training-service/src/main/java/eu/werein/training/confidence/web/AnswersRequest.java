package eu.werein.training.confidence.web;

import eu.werein.training.confidence.Answers;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How the caller sees herself now, each from 1 (not at all) to 5 (very much). */
@Schema(name = "ConfidenceRequest")
record AnswersRequest(
        @NotNull(message = "required") @Min(value = Answers.LEAST, message = "range") @Max(value = Answers.MOST, message = "range") Integer recognition,
        @NotNull(message = "required") @Min(value = Answers.LEAST, message = "range") @Max(value = Answers.MOST, message = "range") Integer confidence,
        @NotNull(message = "required") @Min(value = Answers.LEAST, message = "range") @Max(value = Answers.MOST, message = "range") Integer finance) {

    Answers answers() {
        return new Answers(recognition, confidence, finance);
    }
}
