package eu.werein.members.accounts.letters;

import eu.werein.members.errands.Errand;
import eu.werein.members.notifications.Letter;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.members.tokens.MailedTokens;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Offers a member to link the account that her mailbox has. */
@Component
final class LinkOfferLetter implements LetterWriter {

    private static final Duration VALIDITY = Duration.ofDays(14);

    private final Members members;
    private final MailedTokens tokens;

    LinkOfferLetter(Members members, MailedTokens tokens) {
        this.members = members;
        this.tokens = tokens;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MailedLinkOffers.KIND);
    }

    @Override
    public Writing write(Errand errand) {
        Member member = members.find(new MemberId(errand.subject())).orElse(null);
        if (member == null || member.state() != MemberState.ACTIVE) {
            return new Writing.Nothing();
        }
        EmailAddress email = member.particulars().email();
        return email == null ? new Writing.Nothing() : write(member, email);
    }

    private Letter write(Member member, EmailAddress email) {
        String token =
                tokens.mint(MailedTokens.Purpose.LINK_ACCOUNT, member.id().value(), VALIDITY);
        return new Letter(
                email,
                member.particulars().language(),
                "link-offer",
                Map.of("givenName", member.particulars().name().givenName()),
                null,
                "/welcome#" + token);
    }
}
