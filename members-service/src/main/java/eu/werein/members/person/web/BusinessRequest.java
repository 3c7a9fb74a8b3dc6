package eu.werein.members.person.web;

import eu.werein.members.person.Business;
import eu.werein.members.person.Stage;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A business as its founder describes it. */
@Schema(name = "Business")
public record BusinessRequest(
        @Size(max = 120, message = "length") @Nullable String name,
        @Size(max = 120, message = "length") @Nullable String trade,
        @Schema(allowableValues = {"idea", "starting", "established", "unknown"})
                @Pattern(regexp = Stage.PATTERN, message = "invalid") @Nullable String stage) {

    public Business business() {
        return new Business(
                Texts.present(name),
                Texts.present(trade),
                stage == null ? Stage.UNKNOWN : Stage.of(stage));
    }
}
