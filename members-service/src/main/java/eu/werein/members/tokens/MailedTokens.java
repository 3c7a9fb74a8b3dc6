package eu.werein.members.tokens;

import eu.werein.platform.tenant.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Secrets that are mailed to somebody and come back from her; only their hashes are kept. */
public interface MailedTokens {

    /** What a token is for: one of another purpose is unknown. */
    enum Purpose {
        CONFIRM_ADDRESS,
        LINK_ACCOUNT,
        CONFIRM_SEAT,
        GUEST_SEAT
    }

    /** Whom a token is about. */
    record Meaning(PartnerId partner, String subject) {}

    /** A new token about something of the bound partner. The caller mails it and forgets it. */
    String mint(Purpose purpose, String subject, Duration validity);

    /** Empty for a token that was never minted, has expired or is for another purpose. */
    Optional<Meaning> meaning(Purpose purpose, String token);

    void forgetExpired(Instant now);
}
