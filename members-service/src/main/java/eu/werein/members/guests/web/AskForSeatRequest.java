package eu.werein.members.guests.web;

import eu.werein.members.guests.AskForSeat.Asking;
import eu.werein.members.guests.GatheringDate;
import eu.werein.members.guests.Guest;
import eu.werein.members.guests.Visitor;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;
import eu.werein.platform.web.Forms;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The public form.
 *
 * @param date that the occurrence was planned for
 * @param people who come, herself included; 1 if it is left out
 * @param privacyRead that she has read what becomes of what she sends
 * @param website a trap for robots: people leave it empty
 */
record AskForSeatRequest(
        @NotBlank(message = "required") @Size(max = 64, message = "length") String gatheringId,
        @NotNull(message = "required") LocalDate date,
        @NotBlank(message = "required") @Size(max = 80, message = "length") String givenName,
        @NotBlank(message = "required") @Size(max = 80, message = "length") String familyName,
        @NotBlank(message = "required") @Size(max = 254, message = "length") @Pattern(regexp = EmailAddress.TYPED, message = "email") String email,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"})
                @NotNull(message = "required") @Pattern(regexp = Language.PATTERN, message = "language-unknown") String language,
        @Min(value = 1, message = "range") @Max(value = Guest.LARGEST_PARTY, message = "range") @Nullable Integer people,
        @Nullable Boolean privacyRead,
        @Size(max = 200, message = "length") @Nullable String website)
        implements Forms.Form {

    boolean trapped() {
        return website != null && !website.isBlank();
    }

    @Override
    public void check(Forms.Findings findings) {
        if (!Boolean.TRUE.equals(privacyRead)) {
            findings.add("/privacyRead", "required");
        }
    }

    Asking asking() {
        return new Asking(
                new GatheringDate(gatheringId, date),
                new Visitor(
                        new PersonName(givenName.strip(), familyName.strip()),
                        new EmailAddress(email.strip()),
                        Language.of(language)),
                people == null ? 1 : people);
    }

    @Override
    public String toString() {
        return "AskForSeatRequest";
    }
}
