package eu.werein.members.consent.web;

import eu.werein.members.consent.DecideConsents.Wish;
import eu.werein.members.consent.Decision;
import eu.werein.members.consent.Purpose;
import eu.werein.members.consent.Subject;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.Problem.Defect;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What she wants to be so from now on; what is not mentioned stays as it is. */
@Schema(name = "MyConsentsRequest")
record ConsentsRequest(
        @NotNull(message = "required") @Size(min = 1, max = 100, message = "length") List<@Valid @NotNull(message = "required") ItemRequest> items) {

    /**
     * A decision.
     *
     * @param partner to whom the card is given, with its purpose only
     * @param policyVersion of the text that she has before her; she agrees to nothing without one
     */
    @Schema(name = "MyConsentRequest")
    record ItemRequest(
            @Schema(allowableValues = {"newsletter", "directory", "card"})
                    @NotNull(message = "required") @Pattern(regexp = "newsletter|directory|card", message = "purpose-unknown") String purpose,
            @Size(max = 43, message = "length") @Nullable String partner,
            @Schema(allowableValues = {"given", "refused", "withdrawn"})
                    @NotNull(message = "required") @Pattern(regexp = "given|refused|withdrawn", message = "decision-unknown") String decision,
            @Pattern(regexp = "[A-Za-z0-9._-]{1,32}", message = "policy-version") @Nullable String policyVersion) {}

    /**
     * @throws ProblemException with all that is wrong across the fields
     */
    List<Wish> wishes(PartnerRegistry partners) {
        List<Defect> defects = new ArrayList<>();
        List<Wish> wishes = new ArrayList<>();
        Set<Subject> mentioned = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            ItemRequest item = items.get(i);
            String pointer = "/items/" + i;
            Purpose purpose = Purpose.of(item.purpose());
            Decision decision = Decision.of(item.decision());
            PartnerId partner = known(item.partner(), partners);
            if (item.partner() != null && partner == null) {
                defects.add(Defect.of(pointer + "/partner", "partner-unknown"));
            } else if (purpose.namesPartner() != (partner != null)) {
                String code = partner == null ? "required" : "names-no-partner";
                defects.add(Defect.of(pointer + "/partner", code));
            } else if (!mentioned.add(new Subject(purpose, partner))) {
                defects.add(Defect.of(pointer, "twice"));
            } else {
                wishes.add(new Wish(new Subject(purpose, partner), decision, item.policyVersion()));
            }
            if (decision.allows() && item.policyVersion() == null) {
                defects.add(Defect.of(pointer + "/policyVersion", "required"));
            }
        }
        if (!defects.isEmpty()) {
            throw ProblemException.invalid(defects);
        }
        return wishes;
    }

    private static @Nullable PartnerId known(@Nullable String named, PartnerRegistry partners) {
        return named == null
                ? null
                : PartnerId.parse(named)
                        .filter(partner -> partners.find(partner).isPresent())
                        .orElse(null);
    }
}
