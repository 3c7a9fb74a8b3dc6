package eu.werein.members.applications.web;

import eu.werein.members.applications.Applicant;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Place;
import eu.werein.members.person.web.BusinessRequest;
import eu.werein.members.person.web.Texts;
import eu.werein.platform.web.Forms;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The public form.
 *
 * @param website a trap for robots: people leave it empty
 */
record SubmitApplicationRequest(
        @NotBlank(message = "required") @Size(max = 80, message = "length") String givenName,
        @NotBlank(message = "required") @Size(max = 80, message = "length") String familyName,
        @NotBlank(message = "required") @Size(max = 254, message = "length") @Pattern(regexp = EmailAddress.TYPED, message = "email") String email,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"})
                @NotNull(message = "required") @Pattern(regexp = Language.PATTERN, message = "language-unknown") String language,
        @Size(max = 40, message = "length") @Pattern(regexp = "[0-9+()/.\\s-]*", message = "phone")
                @Nullable String phone,
        @Size(max = 16, message = "length") @Nullable String postalCode,
        @Size(max = 80, message = "length") @Nullable String city,
        @Pattern(regexp = "([A-Z]{2})?", message = "country") @Nullable String country,
        @Valid @Nullable BusinessRequest business,
        @Size(max = 2000, message = "length") @Nullable String motivation,
        @Size(max = 200, message = "length") @Nullable String website)
        implements Forms.Form {

    boolean trapped() {
        return website != null && !website.isBlank();
    }

    @Override
    public void check(Forms.Findings findings) {
        if (business != null) {
            business.check(Texts.present(country), findings);
        }
    }

    Applicant applicant() {
        return new Applicant(
                new PersonName(givenName.strip(), familyName.strip()),
                new EmailAddress(email.strip()),
                Language.of(language),
                Texts.present(phone),
                new Place(
                        Texts.present(postalCode),
                        Texts.present(city),
                        null,
                        Texts.present(country)),
                business == null ? null : business.business(Texts.present(country)),
                Texts.present(motivation));
    }

    @Override
    public String toString() {
        return "SubmitApplicationRequest";
    }
}
