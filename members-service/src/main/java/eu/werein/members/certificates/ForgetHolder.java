package eu.werein.members.certificates;

import eu.werein.members.person.MemberId;
import eu.werein.members.register.Members;
import eu.werein.platform.tenant.TenantContext;

/** Takes the name of whoever is erased off the certificates that partners have issued to her. */
public final class ForgetHolder {

    private final Certificates certificates;
    private final HeldCertificates held;
    private final Members members;

    ForgetHolder(Certificates certificates, HeldCertificates held, Members members) {
        this.certificates = certificates;
        this.held = held;
        this.members = members;
    }

    /**
     * Asks the register itself: whoever has only left may come back, and whose record has become a
     * part of another is still there. May be asked at any time, and twice.
     *
     * @param member of the bound partner
     */
    public void forgetIfErased(MemberId member) {
        if (members.isErased(member)) {
            held.of(member)
                    .forEach(
                            one ->
                                    TenantContext.run(
                                            one.host(), () -> certificates.withdraw(one.id())));
        }
    }
}
