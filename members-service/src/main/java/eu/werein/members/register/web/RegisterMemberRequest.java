package eu.werein.members.register.web;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Place;
import eu.werein.members.person.web.BusinessRequest;
import eu.werein.members.person.web.Texts;
import eu.werein.members.register.NewMember;
import eu.werein.members.register.Origin;
import eu.werein.members.register.Particulars;
import eu.werein.members.register.Period;
import eu.werein.platform.access.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a coordinator registers herself.
 *
 * @param roles member, unless told otherwise
 * @param joinedOn today in the partner's zone, unless told otherwise
 */
record RegisterMemberRequest(
        @NotBlank(message = "required") @Size(max = 80, message = "length") String givenName,
        @NotBlank(message = "required") @Size(max = 80, message = "length") String familyName,
        @Size(max = 254, message = "length") @Pattern(regexp = "\\s*(" + EmailAddress.PATTERN + ")?\\s*", message = "email")
                @Nullable String email,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"})
                @NotNull(message = "required") @Pattern(regexp = Language.PATTERN, message = "language-unknown") String language,
        @Nullable Set<Role> roles,
        @Nullable LocalDate joinedOn,
        @Valid @Nullable BusinessRequest business) {

    NewMember newMember(LocalDate today) {
        String address = Texts.present(email);
        return new NewMember(
                new Particulars(
                        new PersonName(givenName.strip(), familyName.strip()),
                        address == null ? null : new EmailAddress(address),
                        null,
                        null,
                        Language.of(language),
                        Place.UNKNOWN,
                        business == null ? null : business.business(null),
                        Set.of(),
                        List.of(),
                        List.of()),
                new Period(joinedOn == null ? today : joinedOn, null),
                Origin.COORDINATOR,
                null,
                roles == null ? Set.of(Role.MEMBER) : roles);
    }

    @Override
    public String toString() {
        return "RegisterMemberRequest";
    }
}
