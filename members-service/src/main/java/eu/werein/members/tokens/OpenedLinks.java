package eu.werein.members.tokens;

import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What somebody does with a link that was mailed to her, at the partner that it is about. */
@Component
public final class OpenedLinks {

    private final MailedTokens tokens;
    private final PartnerRegistry partners;

    OpenedLinks(MailedTokens tokens, PartnerRegistry partners) {
        this.tokens = tokens;
        this.partners = partners;
    }

    /**
     * Does it with the partner bound.
     *
     * @param work is given what the token is about
     * @return empty for a token that means nothing, or whose partner is not active
     */
    public <T> Optional<T> open(
            MailedTokens.Purpose purpose, String token, Function<String, Optional<T>> work) {
        return tokens.meaning(purpose, token)
                .filter(
                        meaning ->
                                partners.find(meaning.partner())
                                        .filter(Partner::active)
                                        .isPresent())
                .flatMap(
                        meaning ->
                                TenantContext.<Optional<T>, RuntimeException>call(
                                        meaning.partner(), () -> work.apply(meaning.subject())));
    }
}
