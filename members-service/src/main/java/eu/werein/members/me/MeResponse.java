package eu.werein.members.me;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person.
 *
 * @param language that a partner has in its register for her; none for somebody who is no member
 */
@Schema(name = "Me")
record MeResponse(
        String accountId,
        boolean federationAdmin,
        List<MyMembership> memberships,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @Nullable String language) {

    MeResponse {
        memberships = List.copyOf(memberships);
    }

    /** What she is at one partner, and how it knows her. */
    @Schema(name = "MyMembership")
    record MyMembership(
            PartnerId partner,
            String partnerName,
            String memberId,
            List<Role> roles,
            String givenName,
            String familyName) {}
}
