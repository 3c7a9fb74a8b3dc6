package eu.werein.training.certificates;

import eu.werein.platform.outbox.Request;
import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.NoteAttendance;
import eu.werein.training.attendance.Tally;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleState;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Issues certificates to whoever has earned and wants one, and takes them back. */
public final class IssueCertificates {

    private final Certificates certificates;
    private final NoteAttendance attendance;
    private final StatusIndexes indexes;
    private final Supplier<IssueId> ids;
    private final Clock clock;

    IssueCertificates(
            Certificates certificates,
            NoteAttendance attendance,
            StatusIndexes indexes,
            Supplier<IssueId> ids,
            Clock clock) {
        this.certificates = certificates;
        this.attendance = attendance;
        this.indexes = indexes;
        this.ids = ids;
        this.clock = clock;
    }

    /** How a learner who has a seat stands; reading it issues nothing. */
    public Collection look(Cycle cycle, Learner learner) {
        return certificates
                .find(new CertificateKey(cycle.id(), learner))
                .<Collection>map(Collection.Collected::new)
                .orElseGet(() -> uncollected(cycle, learner));
    }

    private Collection uncollected(Cycle cycle, Learner learner) {
        if (!isOver(cycle)) {
            return new Collection.Early();
        }
        Tally tally = tally(cycle, learner);
        return tally.reaches(cycle.particulars().attendanceRule())
                ? new Collection.Waiting(tally)
                : new Collection.NotEarned(tally);
    }

    /** Issues it if it waits; twice is once, and one that was taken back stays so. */
    public Collection collect(Cycle cycle, Learner learner) {
        return switch (look(cycle, learner)) {
            case Collection.Waiting(var tally) -> {
                CertificateKey key = new CertificateKey(cycle.id(), learner);
                certificates.add(Certificate.issue(key, fresh(), Achievement.of(cycle, tally)));
                // Somebody else may have been quicker: hers is shown then.
                yield new Collection.Collected(certificates.find(key).orElseThrow());
            }
            case Collection.Early early -> early;
            case Collection.NotEarned notEarned -> notEarned;
            case Collection.Collected collected -> collected;
        };
    }

    /** Empty when none was issued to her. */
    public Optional<Certificate> revoke(
            CertificateKey key, Revocation.Reason why, Request request) {
        return certificates.change(
                key,
                request,
                certificate -> certificate.revoke(new Revocation(clock.instant(), why)));
    }

    /**
     * Issues it once more, as the cycle and her name are now, whether or not the one before still
     * counts. Empty when none was issued to her.
     */
    public Optional<Certificate> reissue(
            Cycle cycle, Learner learner, Revocation.Reason why, Request request) {
        Achievement achievement = Achievement.of(cycle, tally(cycle, learner));
        return certificates.change(
                new CertificateKey(cycle.id(), learner),
                request,
                certificate -> certificate.reissue(fresh(), why, clock.instant(), achievement));
    }

    private Issue fresh() {
        return Issue.fresh(ids.get(), indexes.next(), clock.instant());
    }

    private Tally tally(Cycle cycle, Learner learner) {
        return Objects.requireNonNull(attendance.tallies(cycle, Set.of(learner)).get(learner));
    }

    private static boolean isOver(Cycle cycle) {
        return switch (cycle.state()) {
            case CycleState.Completed _ -> true;
            case CycleState.Draft _,
                    CycleState.Published _,
                    CycleState.Enrolling _,
                    CycleState.Running _,
                    CycleState.Cancelled _ ->
                    false;
        };
    }
}
