package eu.werein.platform.meetings.web;

import eu.werein.platform.meetings.Venue;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where people meet. */
@Schema(name = "VenueRequest")
public record VenueRequest(
        @NotBlank(message = "required") @Size(max = 120, message = "length") String name,
        @Size(max = 120, message = "length") @Nullable String street,
        @Size(max = 20, message = "length") @Nullable String postalCode,
        @NotBlank(message = "required") @Size(max = 80, message = "length") String city,
        @NotNull(message = "required") @Pattern(regexp = "[A-Z]{2}", message = "country") String country) {

    public static @Nullable VenueRequest of(@Nullable Venue place) {
        return place == null
                ? null
                : new VenueRequest(
                        place.name(),
                        place.street(),
                        place.postalCode(),
                        place.city(),
                        place.country());
    }

    public Venue venue() {
        return new Venue(name.strip(), street, postalCode, city.strip(), country);
    }
}
