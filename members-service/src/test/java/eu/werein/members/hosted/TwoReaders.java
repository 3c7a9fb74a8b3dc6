package eu.werein.members.hosted;

import eu.werein.members.Bound;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;
import eu.werein.members.register.MemberFixture;
import eu.werein.members.register.Members;
import eu.werein.members.register.NewMember;
import eu.werein.members.register.Particulars;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.UUID;

/**
 * Two homes hold the same member id: An reads Dutch, Eva Galician.
 *
 * @param id of both
 */
public record TwoReaders(String id, PartnerId homeOfAn, PartnerId homeOfEva) {

    public static TwoReaders of(RunningService service) {
        TwoReaders readers =
                new TwoReaders(UUID.randomUUID().toString(), service.partner(), service.partner());
        readers.register(service, readers.homeOfAn(), "An", readers.an(), Language.NL);
        readers.register(service, readers.homeOfEva(), "Eva", readers.eva(), Language.GL);
        return readers;
    }

    /** Her mailbox. */
    public String an() {
        return "an-" + id + "@example.org";
    }

    /** Her mailbox. */
    public String eva() {
        return "eva-" + id + "@example.org";
    }

    private void register(
            RunningService service,
            PartnerId home,
            String givenName,
            String mailbox,
            Language language) {
        NewMember some = MemberFixture.person(givenName, "Peeters", mailbox);
        NewMember person =
                new NewMember(
                        Particulars.of(
                                new PersonName(givenName, "Peeters"),
                                new EmailAddress(mailbox),
                                language),
                        some.period(),
                        some.origin(),
                        null,
                        some.roles());
        Bound.to(
                home.value(),
                () -> MemberFixture.registered(service.bean(Members.class), id, person));
    }
}
