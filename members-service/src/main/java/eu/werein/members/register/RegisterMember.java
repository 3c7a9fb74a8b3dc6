package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;

/** Puts a person into the register, once. */
public final class RegisterMember {

    private final Members members;

    RegisterMember(Members members) {
        this.members = members;
    }

    /**
     * @return the member, whether registered now or before
     * @throws ExternalIdTaken when another member has the number
     * @throws KeyReused when the id comes from a key that was used for somebody else
     */
    public Member register(MemberId id, NewMember person, Occasion occasion, Request request) {
        members.refuseIfTaken(person.externalId(), id);
        boolean added = members.add(Member.register(id, person, occasion), request);
        boolean another =
                !added
                        && request.key() != null
                        && members.registeredBy(id).filter(request.bodyHash()::equals).isEmpty();
        if (another) {
            throw new KeyReused();
        }
        return members.find(id).orElseThrow();
    }
}
