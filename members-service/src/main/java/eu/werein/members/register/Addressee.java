package eu.werein.members.register;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import java.util.Optional;

/** Where and how a member is written to. Shows nothing of itself in messages and logs. */
public record Addressee(EmailAddress email, Language language, String givenName) {

    /** Nobody is written to who has left, or has no mailbox. */
    static Optional<Addressee> of(Member member) {
        Particulars who = member.particulars();
        EmailAddress email = who.email();
        return email == null || member.state() == MemberState.LEFT
                ? Optional.empty()
                : Optional.of(new Addressee(email, who.language(), who.name().givenName()));
    }

    @Override
    public String toString() {
        return "Addressee";
    }
}
