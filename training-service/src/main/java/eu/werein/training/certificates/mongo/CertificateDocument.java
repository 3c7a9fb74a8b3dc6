package eu.werein.training.certificates.mongo;

import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Learner;
import eu.werein.training.certificates.Certificate;
import eu.werein.training.certificates.CertificateKey;
import eu.werein.training.certificates.Issue;
import eu.werein.training.certificates.IssueId;
import eu.werein.training.certificates.Revocation;
import eu.werein.training.cycles.CycleId;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A certificate as a document. */
final class CertificateDocument implements Aggregates.Form<Certificate> {

    static final String CYCLE = "cycle";
    private static final String HOME = "home";
    private static final String MEMBER = "memberId";
    private static final String ISSUES = "issues";
    private static final String REVOKED_AT = "revokedAt";
    private static final String REASON = "reason";

    @Override
    public Document write(Certificate certificate) {
        CertificateKey key = certificate.key();
        return new Document(CYCLE, key.cycle().value())
                .append(HOME, key.learner().home().value())
                .append(MEMBER, key.learner().memberId())
                .append(
                        ISSUES,
                        certificate.issues().stream().map(CertificateDocument::write).toList());
    }

    private static Document write(Issue issue) {
        Revocation why = issue.revocation();
        return new Document("id", issue.id().value())
                .append("statusIndex", issue.statusIndex())
                .append("issuedAt", Date.from(issue.issuedAt()))
                .append(REVOKED_AT, why == null ? null : Date.from(why.at()))
                .append(REASON, why == null ? null : why.reason().wireName());
    }

    @Override
    public Optional<Certificate> read(Stored stored) {
        return Optional.of(certificate(stored));
    }

    static Certificate certificate(Stored stored) {
        Document state = stored.state();
        return new Certificate(
                new CertificateKey(
                        new CycleId(state.getString(CYCLE)),
                        new Learner(new PartnerId(state.getString(HOME)), state.getString(MEMBER))),
                stored.revision().version(),
                state.getList(ISSUES, Document.class).stream()
                        .map(CertificateDocument::issue)
                        .toList());
    }

    private static Issue issue(Document issue) {
        return new Issue(
                new IssueId(issue.getString("id")),
                issue.getLong("statusIndex"),
                issue.getDate("issuedAt").toInstant(),
                revocation(issue));
    }

    private static @Nullable Revocation revocation(Document issue) {
        Date at = issue.getDate(REVOKED_AT);
        return at == null
                ? null
                : new Revocation(at.toInstant(), Revocation.Reason.of(issue.getString(REASON)));
    }

    @Override
    public Certificate at(Certificate certificate, long version) {
        return certificate.at(version);
    }
}
