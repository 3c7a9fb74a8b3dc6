package eu.werein.training.confidence.web;

import eu.werein.training.confidence.Answers;
import eu.werein.training.confidence.Moment;
import eu.werein.training.confidence.Pair;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the caller has said of herself; nobody else reads it.
 *
 * @param now which of the two she can say now; none in between
 */
@Schema(name = "Confidence")
record ConfidenceResponse(
        @Nullable AnswersResponse before,
        @Nullable AnswersResponse after,
        @Schema(allowableValues = {"before", "after"}) @Nullable String now) {

    /** Each from 1 (not at all) to 5 (very much). */
    @Schema(name = "ConfidenceAnswers")
    record AnswersResponse(int recognition, int confidence, int finance) {

        private static @Nullable AnswersResponse of(@Nullable Answers answers) {
            return answers == null
                    ? null
                    : new AnswersResponse(
                            answers.recognition(), answers.confidence(), answers.finance());
        }
    }

    static ConfidenceResponse of(Pair pair, Optional<Moment> now) {
        return new ConfidenceResponse(
                AnswersResponse.of(pair.before()),
                AnswersResponse.of(pair.after()),
                now.map(moment -> moment.name().toLowerCase(Locale.ROOT)).orElse(null));
    }
}
