package eu.werein.members.certificates;

import eu.werein.members.certificates.HeldCertificates.Held;
import eu.werein.members.person.PersonName;
import eu.werein.members.register.Member;
import eu.werein.members.register.Members;
import eu.werein.members.register.Particulars;
import eu.werein.platform.tenant.TenantContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the files of a certificate, with the learner's name from the register of her home, and has
 * her told.
 */
public final class MakeCertificate {

    private final Certificates certificates;
    private final HeldCertificates held;
    private final Members members;
    private final Credentials credentials;
    private final Paper paper;
    private final Letters letters;
    private final ForgetHolder forget;

    MakeCertificate(
            Certificates certificates,
            HeldCertificates held,
            Members members,
            Credentials credentials,
            Paper paper,
            Letters letters,
            ForgetHolder forget) {
        this.certificates = certificates;
        this.held = held;
        this.members = members;
        this.credentials = credentials;
        this.paper = paper;
        this.letters = letters;
        this.forget = forget;
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

    /** A crash may have come in between, so it is noted and told each time. */
    private void noteAtHome(Commission commission) {
        if (certificates.find(commission.id()).isPresent()) {
            Held made = new Held(TenantContext.current(), commission.id());
            Holder holder = commission.holder();
            TenantContext.run(
                    holder.home(),
                    () -> {
                        held.note(holder.member(), made);
                        letters.ask(made, commission.news());
                        // She may have been erased since her name was read.
                        forget.forgetIfErased(holder.member());
                    });
        }
    }
}
