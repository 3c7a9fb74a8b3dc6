package eu.werein.platform.meetings.web;

import eu.werein.platform.meetings.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What people meet for, in one language. */
@Schema(name = "TextRequest")
public record TextRequest(
        @NotBlank(message = "required") @Size(max = 120, message = "length") String title,
        @NotBlank(message = "required") @Size(max = 300, message = "length") String summary,
        @Size(max = 8000, message = "length") @Nullable String description) {

    public static TextRequest of(Text text) {
        return new TextRequest(text.title(), text.summary(), text.description());
    }

    public Text text() {
        return new Text(
                title.strip(), summary.strip(), description == null ? "" : description.strip());
    }
}
