package eu.werein.members.certificates;

import eu.werein.members.person.PersonName;
import eu.werein.members.register.Member;
import eu.werein.members.register.Members;
import eu.werein.members.register.Particulars;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Makes the files of a certificate, with the learner's name from the register of her home. */
public final class MakeCertificate {

    private final Certificates certificates;
    private final HeldCertificates held;
    private final Members members;
    private final Credentials credentials;
    private final Paper paper;

    MakeCertificate(
            Certificates certificates,
            HeldCertificates held,
            Members members,
            Credentials credentials,
            Paper paper) {
        this.certificates = certificates;
        this.held = held;
        this.members = members;
        this.credentials = credentials;
        this.paper = paper;
    }

    /**
     * Makes what the bound partner has issued. May be told twice: what is made stays. Of somebody
     * who is not known any more none is made.
     */
    public void make(Commission commission) {
        if (certificates.find(commission.id()).isEmpty()) {
            learner(commission.holder()).ifPresent(known -> make(commission, known));
        }
        noteAtHome(commission);
    }

    private void make(Commission commission, Particulars learner) {
        Certificate made = Certificate.of(commission, learner.language(), learner.name());
        PersonName name = learner.name();
        certificates.keep(
                made,
                Map.of(
                        FileKind.PDF, paper.pdf(made, name),
                        FileKind.CREDENTIAL, bytes(credentials.openBadge(made, name)),
                        FileKind.ELM, bytes(credentials.learningModel(made, name))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Particulars> learner(Holder holder) {
        return TenantContext.<Optional<Particulars>, RuntimeException>call(
                holder.home(), () -> members.find(holder.member()).map(Member::particulars));
    }

    /** A crash may have come in between, so it is noted each time. */
    private void noteAtHome(Commission commission) {
        if (certificates.find(commission.id()).isPresent()) {
            PartnerId host = TenantContext.current();
            Holder holder = commission.holder();
            TenantContext.run(
                    holder.home(),
                    () ->
                            held.note(
                                    holder.member(),
                                    new HeldCertificates.Held(host, commission.id())));
        }
    }
}
