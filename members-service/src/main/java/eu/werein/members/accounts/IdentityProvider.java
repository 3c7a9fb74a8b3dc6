package eu.werein.members.accounts;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.platform.tenant.PartnerId;
import java.util.Optional;

/** Where accounts are. Every call may be repeated. */
public interface IdentityProvider {

    /** An account as far as it can be told whose it is. */
    record Account(String accountId, String username) {}

    Optional<Account> find(EmailAddress email);

    /**
     * Opens an account without a password.
     *
     * @return empty when the address or the name has one meanwhile
     */
    Optional<String> open(String username, EmailAddress email, Language language);

    void join(PartnerId partner, String accountId);

    /** Has the account's owner mailed what opens it. */
    void invite(String accountId);

    /** It is away, or it refuses: to be tried again. Says how it answered, never about whom. */
    final class Unavailable extends RuntimeException {
        public Unavailable(String answer) {
            super(answer, null, false, false);
        }
    }
}
