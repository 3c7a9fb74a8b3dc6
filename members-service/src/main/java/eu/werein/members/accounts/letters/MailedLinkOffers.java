package eu.werein.members.accounts.letters;

import eu.werein.members.accounts.LinkOffers;
import eu.werein.members.errands.Errand;
import eu.werein.members.errands.Errands;
import eu.werein.members.person.MemberId;
import org.springframework.stereotype.Component;

/** Asks for the letter that lets somebody link her account. */
@Component
final class MailedLinkOffers implements LinkOffers {

    static final String KIND = "mail/link-offer";

    private final Errands errands;

    MailedLinkOffers(Errands errands) {
        this.errands = errands;
    }

    @Override
    public void offer(MemberId member) {
        errands.ask(new Errand(KIND, member.value(), "1"));
    }
}
