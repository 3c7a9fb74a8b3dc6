package eu.werein.members.register.web;

import eu.werein.members.person.Band;
import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Sector;
import eu.werein.members.register.Member;
import eu.werein.members.register.Particulars;
import eu.werein.platform.access.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param account how far she is on the way to an account; none when she was not invited
 * @param importId of the import that brought her
 */
@Schema(name = "MemberSummary")
record MemberSummaryResponse(
        String id,
        long version,
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String phone,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) String language,
        @Nullable String city,
        @Nullable String country,
        @Nullable String trade,
        String sector,
        @Schema(allowableValues = {"idea", "starting", "established", "unknown"}) String stage,
        @Schema(allowableValues = {"evening", "weekend", "school-hours"}) List<String> bands,
        @Schema(allowableValues = {"active", "lapsed", "guest", "left"}) String state,
        LocalDate joinedOn,
        @Nullable LocalDate paidUntil,
        List<Role> roles,
        @Schema(allowableValues = {"waiting", "invited", "link-offered", "linked"})
                @Nullable String account,
        @Schema(allowableValues = {"application", "coordinator", "import"}) String originKind,
        @Nullable String importId) {

    static MemberSummaryResponse of(Member member, AccountStanding standing) {
        Particulars known = member.particulars();
        Business business = known.business();
        return new MemberSummaryResponse(
                member.id().value(),
                member.version(),
                known.name().givenName(),
                known.name().familyName(),
                Optional.ofNullable(known.email()).map(EmailAddress::value).orElse(null),
                Optional.ofNullable(known.phone()).map(Phone::value).orElse(null),
                known.language().code(),
                known.place().city(),
                known.place().country(),
                business == null ? null : business.trade(),
                (business == null ? Sector.UNKNOWN : business.sector()).code(),
                member.outline().stage().wireName(),
                known.bands().stream().sorted().map(Band::wireName).toList(),
                member.state().wireName(),
                member.period().joinedOn(),
                member.period().paidUntil(),
                standing.roles(),
                standing.account(),
                member.origin().kind().wireName(),
                member.origin().importId());
    }

    @Override
    public String toString() {
        return "MemberSummaryResponse";
    }
}
