package eu.werein.training.certificates;

import eu.werein.platform.meetings.Language;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.Tally;
import eu.werein.training.cycles.CycleFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Certificates of a test. All is issued on 2 April 2027. */
public final class CertificateFixture {

    public static final Instant AT = Instant.parse("2027-04-02T09:00:00Z");
    public static final Instant LATER = Instant.parse("2027-04-09T09:00:00Z");
    public static final Learner AN = new Learner(new PartnerId("es-uvigo"), "an");
    public static final Learner TWIN = new Learner(new PartnerId("be-mompreneurs"), "an");
    public static final CertificateKey KEY = new CertificateKey(CycleFixture.ID, AN);
    public static final Achievement ACHIEVEMENT =
            new Achievement(
                    Map.of(Language.FR, "Oser vendre", Language.NL, "Durven verkopen"),
                    Language.FR,
                    LocalDate.parse("2027-03-04"),
                    LocalDate.parse("2027-03-04"),
                    150,
                    new Tally(1, 1));

    private CertificateFixture() {}

    public static Issue issue(int number) {
        return Issue.fresh(
                new IssueId("3f2c9d1e-5b7a-4c68-9e0f-a1b2c3d4e5f" + number), 40 + number, AT);
    }

    /** Issued once. */
    public static Certificate.Transition issued(CertificateKey key) {
        return Certificate.issue(key, issue(1), ACHIEVEMENT);
    }

    public static Revocation error() {
        return new Revocation(LATER, Revocation.Reason.ISSUED_IN_ERROR);
    }
}
