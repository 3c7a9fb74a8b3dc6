package eu.werein.members.certificates.letters;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.CertificateFixture;
import eu.werein.members.certificates.Certificates;
import eu.werein.members.certificates.HeldCertificates.Held;
import eu.werein.members.certificates.InMemoryCertificates;
import eu.werein.members.certificates.News;
import eu.werein.members.errands.Errand;
import eu.werein.members.notifications.Letter;
import eu.werein.members.notifications.Writing;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.InMemoryMembers;
import eu.werein.members.register.MemberFixture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertificateLetterTests {

    private static final Certificate ISSUED = CertificateFixture.certificate(Language.FR);
    private static final Held HELD = new Held(CertificateFixture.HOST, ISSUED.id());
    private static final String HOME = ISSUED.holder().home().value();
    private static final Instant LATER = Instant.parse("2027-04-09T09:00:00Z");

    private final InMemoryMembers members = new InMemoryMembers();
    private final Certificates certificates = new InMemoryCertificates();
    private final CertificateLetter letters =
            new CertificateLetter(certificates, members, CertificateFixture.HOSTS);

    private MemberId register(@Nullable String email) {
        return MemberFixture.registered(
                members, "an", MemberFixture.person("An", "Peeters", email));
    }

    private void atHost(Consumer<Certificates> what) {
        Bound.to(
                CertificateFixture.HOST.value(),
                () -> {
                    what.accept(certificates);
                    return true;
                });
    }

    private void issued() {
        atHost(here -> here.keep(ISSUED, Map.of()));
    }

    private void revoked() {
        atHost(here -> here.revoke(ISSUED.id(), LATER));
    }

    private Writing write(News news) {
        List<Errand> asked = new ArrayList<>();
        new MailedCertificates(asked::add).ask(HELD, news);
        return Bound.to(HOME, () -> letters.write(asked.getFirst()));
    }

    @Test
    void sheIsToldInHerLanguageWhoHasIssuedItAndWhereItIs() {
        register("an@example.org");
        issued();

        assertThat(write(new News.Issued()))
                .isInstanceOfSatisfying(
                        Letter.class,
                        letter -> {
                            assertThat(letter.to()).isEqualTo(new EmailAddress("an@example.org"));
                            assertThat(letter.language()).isEqualTo(Language.NL);
                            assertThat(letter.purpose()).isEqualTo("certificate-issued");
                            assertThat(letter.path()).isEqualTo("/my/certificates");
                            assertThat(letter.values())
                                    .containsEntry("cycle", ISSUED.achievement().title())
                                    .containsEntry("host", "Partner es-uvigo");
                        });
    }

    @Test
    void aNewOneInPlaceOfAnotherHasALetterOfItsOwn() {
        register("an@example.org");
        issued();

        assertThat(write(new News.IssuedAgain()))
                .isInstanceOfSatisfying(
                        Letter.class,
                        letter ->
                                assertThat(letter.purpose()).isEqualTo("certificate-issued-again"));
    }

    @Test
    void whatIsTakenBackIsToldWithItsReason() {
        register("an@example.org");
        issued();
        revoked();

        assertThat(write(new News.Revoked("file-lost")))
                .isInstanceOfSatisfying(
                        Letter.class,
                        letter -> {
                            assertThat(letter.purpose()).isEqualTo("certificate-revoked");
                            assertThat(letter.variant()).isEqualTo("file-lost");
                        });
    }

    @Test
    void nobodyIsSentToACertificateThatWasTakenBackMeanwhile() {
        register("an@example.org");
        issued();
        revoked();

        assertThat(write(new News.Issued())).isEqualTo(new Writing.Nothing());
    }

    @Test
    void whoHasTakenItsFilesAwayIsNotSentToThem() {
        register("an@example.org");
        issued();
        atHost(here -> here.withdraw(ISSUED.id()));

        assertThat(write(new News.Issued())).isEqualTo(new Writing.Nothing());
    }

    @Test
    void whoIsNotKnownOrHasLeftIsNotWrittenTo() {
        issued();
        assertThat(write(new News.Issued())).isEqualTo(new Writing.Nothing());

        MemberFixture.left(members, register("an@example.org"));
        assertThat(write(new News.Issued())).isEqualTo(new Writing.Nothing());
    }

    @Test
    void withoutAMailboxThereIsNoLetter() {
        register(null);
        issued();

        assertThat(write(new News.Issued())).isEqualTo(new Writing.Nothing());
    }
}
