package eu.werein.members.consent.web;

import eu.werein.members.consent.Entry;
import eu.werein.members.consent.Ledger;
import eu.werein.platform.tenant.PartnerId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has decided.
 *
 * @param items what counts, one per purpose and partner
 * @param history all that she has decided, as it came to be known
 */
@Schema(name = "MyConsents")
record ConsentsResponse(List<ItemResponse> items, List<ItemResponse> history) {

    ConsentsResponse {
        items = List.copyOf(items);
        history = List.copyOf(history);
    }

    static ConsentsResponse of(Ledger ledger) {
        return new ConsentsResponse(items(ledger.standing().values()), items(ledger.entries()));
    }

    private static List<ItemResponse> items(Collection<Entry> entries) {
        return entries.stream().map(ItemResponse::of).toList();
    }

    /**
     * A decision.
     *
     * @param partner to whom her card is given, with that purpose only
     * @param policyVersion of the text that she had before her; none where it is not known
     */
    @Schema(name = "MyConsent")
    record ItemResponse(
            @Schema(allowableValues = {"newsletter", "directory", "card"}) String purpose,
            @Nullable PartnerId partner,
            @Schema(allowableValues = {"given", "refused", "withdrawn"}) String decision,
            Instant at,
            @Nullable String policyVersion) {

        private static ItemResponse of(Entry entry) {
            return new ItemResponse(
                    entry.subject().purpose().wireName(),
                    entry.subject().partner(),
                    entry.decision().wireName(),
                    entry.at(),
                    entry.policyVersion());
        }
    }
}
