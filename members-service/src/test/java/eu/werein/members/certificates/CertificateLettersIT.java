package eu.werein.members.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.Learner;
import eu.werein.members.Log;
import eu.werein.members.Mails;
import eu.werein.members.MembersService;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.MemberFixture;
import eu.werein.members.register.Members;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two homes hold the same member id: each woman is written to about her own, once. */
class CertificateLettersIT {

    private static final RunningService SERVICE = MembersService.shared();
    private static final String TOPIC = "training.certificate.v1";

    private final String member = UUID.randomUUID().toString();
    private final String anMailbox = "an-" + member + "@example.org";
    private final String evaMailbox = "eva-" + member + "@example.org";
    private final PartnerId host = SERVICE.partner();
    private final Issuance toAn = Issuance.to(SERVICE, host, learner("An", anMailbox));
    private final Issuance toEva = Issuance.to(SERVICE, host, learner("Eva", evaMailbox));

    private Learner learner(String givenName, String mailbox) {
        PartnerId home = SERVICE.partner();
        MemberId id =
                Bound.to(
                        home.value(),
                        () ->
                                MemberFixture.registered(
                                        SERVICE.bean(Members.class),
                                        member,
                                        MemberFixture.person(givenName, "Peeters", mailbox)));
        return new Learner(home, id, SERVICE.client());
    }

    private void tellAgain() {
        Log.of(TOPIC, host.value()).forEach(told -> told.again(SERVICE.kafka()));
        Log.awaitRead(TOPIC);
    }

    @Test
    void sheIsToldOnceThatHerCertificateIsThere() {
        toAn.issued(0);
        Mails.Mail mail = Mails.only(anMailbox);

        tellAgain();
        toEva.issued(1);
        Mails.only(evaMailbox);

        assertThat(Mails.to(anMailbox)).hasSize(1);
        assertThat(mail.language()).isEqualTo("nl");
        assertThat(mail.subject()).isEqualTo("Je certificaat is er: Durven verkopen");
        assertThat(mail.text())
                .contains("Dag An", "Partner " + host, "/my/certificates")
                .doesNotContain("Eva");
    }

    @Test
    void whatIsTakenBackIsToldWithTheReasonAndWhomToAsk() {
        toAn.issued(0);
        Mails.only(anMailbox);

        toAn.revoked();

        Mails.Mail mail = Mails.all(anMailbox, 2).getFirst();
        assertThat(mail.subject()).isEqualTo("Je certificaat geldt niet meer: Durven verkopen");
        assertThat(mail.text())
                .contains("niet uitgereikt mogen worden", "Vraag het aan Partner " + host);
    }

    @Test
    void oneInPlaceOfAnotherIsOneLetter() {
        toAn.issued(0);
        Mails.only(anMailbox);
        Issuance next = Issuance.to(SERVICE, host, toAn.learner());

        toAn.replacedBy(next);
        next.issuedInPlaceOf(toAn, 1);

        Mails.Mail mail = Mails.all(anMailbox, 2).getFirst();
        assertThat(mail.subject())
                .isEqualTo("Je certificaat werd opnieuw uitgereikt: Durven verkopen");
        tellAgain();
        toEva.issued(2);
        Mails.only(evaMailbox);
        assertThat(Mails.to(anMailbox)).hasSize(2);
    }
}
