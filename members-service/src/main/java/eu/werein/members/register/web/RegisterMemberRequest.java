package eu.werein.members.register.web;

import eu.werein.members.home.HomePartner;
import eu.werein.members.person.Band;
import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.EnterpriseNumber;
import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Place;
import eu.werein.members.person.web.BusinessRequest;
import eu.werein.members.person.web.Texts;
import eu.werein.members.register.Member;
import eu.werein.members.register.NewMember;
import eu.werein.members.register.Origin;
import eu.werein.members.register.Particulars;
import eu.werein.members.register.Period;
import eu.werein.members.register.RegisterEntry;
import eu.werein.platform.access.Role;
import eu.werein.platform.web.Forms;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that a coordinator can say of a member. Dates are texts here, so that an impossible one is
 * told together with all else that is wrong.
 *
 * @param roles member, unless told otherwise
 * @param joinedOn today in the partner's zone, unless told otherwise
 */
record RegisterMemberRequest(
        @NotBlank(message = "required") @Size(max = 80, message = "length") String givenName,
        @NotBlank(message = "required") @Size(max = 80, message = "length") String familyName,
        @Size(max = 254, message = "length") @Pattern(regexp = EmailAddress.TYPED, message = "email") @Nullable String email,
        @Size(max = 40, message = "length") @Nullable String phone,
        @Schema(format = "date") @Nullable String birthDate,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"})
                @NotNull(message = "required") @Pattern(regexp = Language.PATTERN, message = "language-unknown") String language,
        @Size(max = 20, message = "length") @Nullable String postalCode,
        @Size(max = 80, message = "length") @Nullable String city,
        @Size(max = 80, message = "length") @Nullable String region,
        @Pattern(regexp = "([A-Z]{2})?", message = "country") @Nullable String country,
        @Valid @Nullable BusinessRequest business,
        @Schema(allowableValues = {"evening", "weekend", "school-hours"})
                @Nullable Set<
                                @NotNull(message = "required") @Pattern(regexp = Band.PATTERN, message = "invalid") String>
                        bands,
        @Size(max = 30, message = "length") @Nullable List<
                                @NotBlank(message = "required") @Size(max = 80, message = "length") @Pattern(regexp = NO_BAR, message = "invalid") String>
                        skills,
        @Size(max = 30, message = "length") @Nullable List<
                                @NotBlank(message = "required") @Size(max = 80, message = "length") @Pattern(regexp = NO_BAR, message = "invalid") String>
                        helpWanted,
        @Schema(format = "date") @Nullable String joinedOn,
        @Schema(format = "date") @Nullable String paidUntil,
        @Size(max = 64, message = "length") @Nullable String externalId,
        @Nullable Set<@NotNull(message = "required") Role> roles)
        implements Forms.Form {

    /** A bar parts several values in a file. */
    private static final String NO_BAR = "[^|]*";

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /** What a form would say of somebody as she is registered. */
    static RegisterMemberRequest of(Member member) {
        Particulars known = member.particulars();
        Place place = known.place();
        return new RegisterMemberRequest(
                known.name().givenName(),
                known.name().familyName(),
                Optional.ofNullable(known.email()).map(EmailAddress::value).orElse(null),
                Optional.ofNullable(known.phone()).map(Phone::value).orElse(null),
                Dates.text(known.birthDate()),
                known.language().code(),
                place.postalCode(),
                place.city(),
                place.region(),
                place.country(),
                Optional.ofNullable(known.business())
                        .map(RegisterMemberRequest::business)
                        .orElse(null),
                known.bands().stream().map(Band::wireName).collect(Collectors.toUnmodifiableSet()),
                known.skills(),
                known.helpWanted(),
                Dates.text(member.period().joinedOn()),
                Dates.text(member.period().paidUntil()),
                member.externalId(),
                null);
    }

    private static BusinessRequest business(Business business) {
        return new BusinessRequest(
                business.name(),
                business.trade(),
                business.sector().code(),
                business.stage().wireName(),
                Optional.ofNullable(business.enterpriseNumber())
                        .map(EnterpriseNumber::value)
                        .orElse(null));
    }

    @Override
    public void check(Forms.Findings findings) {
        if (business != null) {
            business.check(Texts.present(country), findings);
        }
        Dates.check("/joinedOn", joinedOn, findings);
        Dates.check("/paidUntil", paidUntil, findings);
        Dates.check("/birthDate", birthDate, findings)
                .filter(date -> date.isBefore(EARLIEST_BIRTH) || date.isAfter(findings.today()))
                .ifPresent(_ -> findings.add("/birthDate", Dates.IMPOSSIBLE));
    }

    NewMember newMember(HomePartner home) {
        RegisterEntry entry = entry(home);
        return new NewMember(
                entry.particulars(),
                entry.period(),
                Origin.COORDINATOR,
                entry.externalId(),
                roles == null ? Set.of(Role.MEMBER) : roles);
    }

    /** What a form that was checked says. */
    RegisterEntry entry(HomePartner home) {
        LocalDate joined = Dates.date(joinedOn);
        return new RegisterEntry(
                particulars(home),
                new Period(joined == null ? home.today() : joined, Dates.date(paidUntil)),
                Texts.present(externalId));
    }

    private Particulars particulars(HomePartner home) {
        String address = Texts.present(email);
        String number = Texts.present(phone);
        String from = Texts.present(country);
        return new Particulars(
                new PersonName(givenName.strip(), familyName.strip()),
                address == null ? null : new EmailAddress(address),
                number == null ? null : Phone.of(number, from == null ? home.country() : from),
                Dates.date(birthDate),
                Language.of(language),
                new Place(
                        Texts.present(postalCode),
                        Texts.present(city),
                        Texts.present(region),
                        from),
                business == null ? null : business.business(from),
                bands == null
                        ? Set.of()
                        : bands.stream().map(Band::of).collect(Collectors.toUnmodifiableSet()),
                Texts.present(skills),
                Texts.present(helpWanted));
    }

    @Override
    public String toString() {
        return "RegisterMemberRequest";
    }
}
