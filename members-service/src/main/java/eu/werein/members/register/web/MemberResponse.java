package eu.werein.members.register.web;

import eu.werein.members.consent.Purpose;
import eu.werein.members.person.Band;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.Phone;
import eu.werein.members.person.web.BusinessResponse;
import eu.werein.members.register.Member;
import eu.werein.members.register.Particulars;
import eu.werein.platform.access.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member as a coordinator sees her.
 *
 * @param account how far she is on the way to an account; none when she was not invited
 * @param importId of the import that brought her
 * @param refusals what she does not agree to
 * @param mergedInto this record, where another one was asked for that has become a part of it
 */
@Schema(name = "Member")
record MemberResponse(
        String id,
        long version,
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate birthDate,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) String language,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String region,
        @Nullable String country,
        @Nullable BusinessResponse business,
        @Schema(allowableValues = {"evening", "weekend", "school-hours"}) List<String> bands,
        List<String> skills,
        List<String> helpWanted,
        LocalDate joinedOn,
        @Nullable LocalDate paidUntil,
        @Nullable String externalId,
        @Schema(allowableValues = {"active", "lapsed", "guest", "left"}) String state,
        List<Role> roles,
        @Schema(allowableValues = {"waiting", "invited", "link-offered", "linked"})
                @Nullable String account,
        @Schema(allowableValues = {"application", "coordinator", "import"}) String originKind,
        @Nullable String importId,
        @Schema(allowableValues = {"newsletter", "directory"}) List<String> refusals,
        @Nullable String mergedInto) {

    static MemberResponse of(
            Member member, AccountStanding standing, @Nullable MemberId mergedInto) {
        Particulars known = member.particulars();
        return new MemberResponse(
                member.id().value(),
                member.version(),
                known.name().givenName(),
                known.name().familyName(),
                Optional.ofNullable(known.email()).map(EmailAddress::value).orElse(null),
                Optional.ofNullable(known.phone()).map(Phone::value).orElse(null),
                known.birthDate(),
                known.language().code(),
                known.place().postalCode(),
                known.place().city(),
                known.place().region(),
                known.place().country(),
                Optional.ofNullable(known.business()).map(BusinessResponse::of).orElse(null),
                known.bands().stream().sorted().map(Band::wireName).toList(),
                known.skills(),
                known.helpWanted(),
                member.period().joinedOn(),
                member.period().paidUntil(),
                member.externalId(),
                member.state().wireName(),
                standing.roles(),
                standing.account(),
                member.origin().kind().wireName(),
                member.origin().importId(),
                standing.refusals().stream().sorted().map(Purpose::wireName).toList(),
                mergedInto == null ? null : mergedInto.value());
    }

    @Override
    public String toString() {
        return "MemberResponse";
    }
}
