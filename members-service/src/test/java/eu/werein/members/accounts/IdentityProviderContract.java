package eu.werein.members.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.accounts.IdentityProvider.Account;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.platform.tenant.PartnerId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every identity provider does: the real one and the one that stands in for it. */
abstract class IdentityProviderContract {

    private final String username = UUID.randomUUID().toString();
    private final EmailAddress mailbox = new EmailAddress(UUID.randomUUID() + "@Example.org");

    abstract IdentityProvider identity();

    /** A partner with an organization. */
    abstract PartnerId partner();

    @Test
    void findsTheAccountOfAMailboxThatItOpened() {
        assertThat(identity().find(mailbox)).isEmpty();
        String account = identity().open(username, mailbox, Language.GL).orElseThrow();
        assertThat(identity().find(new EmailAddress(mailbox.mailbox())))
                .contains(new Account(account, username));
    }

    @Test
    void opensOneAccountForAMailbox() {
        identity().open(username, mailbox, Language.GL);
        assertThat(identity().open(UUID.randomUUID().toString(), mailbox, Language.GL)).isEmpty();
    }

    @Test
    void everyStepMayBeTakenAgain() {
        String account = identity().open(username, mailbox, Language.GL).orElseThrow();
        identity().join(partner(), account);
        identity().join(partner(), account);
        identity().invite(account);
        identity().invite(account);
        assertThat(identity().find(mailbox)).isPresent();
    }
}
