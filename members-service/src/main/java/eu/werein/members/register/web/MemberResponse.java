package eu.werein.members.register.web;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.web.BusinessResponse;
import eu.werein.members.register.Member;
import eu.werein.members.register.Particulars;
import eu.werein.platform.access.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member as a coordinator sees her.
 *
 * @param account how far she is on the way to an account; none when she cannot be invited
 */
@Schema(name = "Member")
record MemberResponse(
        String id,
        long version,
        String givenName,
        String familyName,
        @Nullable String email,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) String language,
        List<Role> roles,
        @Schema(allowableValues = {"active", "lapsed", "guest", "left", "erased"}) String state,
        LocalDate joinedOn,
        @Nullable BusinessResponse business,
        @Schema(allowableValues = {"waiting", "invited", "link-offered", "linked"})
                @Nullable String account) {

    static MemberResponse of(Member member, Set<Role> roles, @Nullable String account) {
        Particulars known = member.particulars();
        return new MemberResponse(
                member.id().value(),
                member.version(),
                known.name().givenName(),
                known.name().familyName(),
                Optional.ofNullable(known.email()).map(EmailAddress::value).orElse(null),
                known.language().code(),
                sorted(roles),
                member.state().wireName(),
                member.period().joinedOn(),
                Optional.ofNullable(known.business()).map(BusinessResponse::of).orElse(null),
                account);
    }

    static List<Role> sorted(Set<Role> roles) {
        return roles.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
