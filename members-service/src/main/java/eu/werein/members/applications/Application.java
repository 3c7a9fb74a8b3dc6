package eu.werein.members.applications;

import eu.werein.members.applications.ApplicationState.Approved;
import eu.werein.members.applications.ApplicationState.Declined;
import eu.werein.members.applications.ApplicationState.InReview;
import eu.werein.members.applications.ApplicationState.Submitted;
import eu.werein.members.applications.ApplicationState.Withdrawn;
import eu.werein.members.person.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request to join the partner. Each step answers with the application after it and its event. */
public final class Application {

    private final ApplicationId id;
    private final long version;
    private final Instant submittedAt;
    private final boolean confirmed;
    private final ApplicationState state;
    private final @Nullable Applicant applicant;

    private Application(
            ApplicationId id,
            long version,
            Instant submittedAt,
            boolean confirmed,
            ApplicationState state,
            @Nullable Applicant applicant) {
        this.id = id;
        this.version = version;
        this.submittedAt = submittedAt;
        this.confirmed = confirmed;
        this.state = state;
        this.applicant = applicant;
    }

    static Transition submit(ApplicationId id, Applicant applicant, Instant now) {
        return Transition.of(
                new ApplicationEvent.Submitted(
                        new Application(id, 1, now, false, new Submitted(), applicant)));
    }

    /** An application as it was stored; without applicant when she has been forgotten. */
    public static Application stored(
            ApplicationId id,
            long version,
            Instant submittedAt,
            boolean confirmed,
            ApplicationState state,
            @Nullable Applicant applicant) {
        return new Application(id, version, submittedAt, confirmed, state, applicant);
    }

    /** Until the mailbox is confirmed, the form that was sent last counts. */
    Transition resubmit(Applicant corrected) {
        return confirmed || !(state instanceof Submitted)
                ? Transition.none(this)
                : Transition.none(with(confirmed, state, corrected));
    }

    /** Following the link once more changes nothing. */
    Transition confirm() {
        return confirmed || !state.open()
                ? Transition.none(this)
                : Transition.of(new ApplicationEvent.Confirmed(with(true, state, applicant)));
    }

    Transition startReview() {
        return switch (state) {
            case Submitted _ ->
                    Transition.of(
                            new ApplicationEvent.ReviewStarted(
                                    with(confirmed, new InReview(), applicant)));
            case InReview _ -> Transition.none(this);
            case Approved _, Declined _, Withdrawn _ -> throw new AlreadyDecided();
        };
    }

    Transition approve(MemberId memberId, Instant now) {
        return Transition.of(new ApplicationEvent.Approved(decided(new Approved(now, memberId))));
    }

    Transition decline(DeclineReason reason, Instant now) {
        return Transition.of(new ApplicationEvent.Declined(decided(new Declined(now, reason))));
    }

    /** Not confirmed in time: who applied is forgotten, that somebody did is kept. */
    Transition withdrawUnconfirmed(Instant submittedBefore, Instant now) {
        boolean lapsed = state.open() && !confirmed && submittedAt.isBefore(submittedBefore);
        return lapsed
                ? Transition.of(
                        new ApplicationEvent.Withdrawn(with(confirmed, new Withdrawn(now), null)))
                : Transition.none(this);
    }

    private Application decided(ApplicationState decision) {
        if (!state.open()) {
            throw new AlreadyDecided();
        }
        return with(confirmed, decision, applicant);
    }

    private Application with(
            boolean confirmed, ApplicationState state, @Nullable Applicant applicant) {
        return new Application(id, version, submittedAt, confirmed, state, applicant);
    }

    /** Whole days from the submission to the decision, or until now while it is open. */
    public int waitingDays(Instant now) {
        Instant until = decidedAt().orElse(now);
        return Math.toIntExact(Duration.between(submittedAt, until).toDays());
    }

    /** Whether it waits for longer than the partner wants anybody to wait. */
    public boolean overdue(int targetDays, Instant now) {
        return state.open() && waitingDays(now) > targetDays;
    }

    /** When it was closed, if it is. */
    public Optional<Instant> decidedAt() {
        return switch (state) {
            case Submitted _, InReview _ -> Optional.empty();
            case Approved(Instant at, MemberId _) -> Optional.of(at);
            case Declined(Instant at, DeclineReason _) -> Optional.of(at);
            case Withdrawn(Instant at) -> Optional.of(at);
        };
    }

    /** The member that the applicant became, if she was approved. */
    public Optional<MemberId> memberId() {
        return state instanceof Approved(Instant _, MemberId memberId)
                ? Optional.of(memberId)
                : Optional.empty();
    }

    /** Why it was declined, if it was. */
    public Optional<DeclineReason> declineReason() {
        return state instanceof Declined(Instant _, DeclineReason reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    public ApplicationId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public boolean confirmed() {
        return confirmed;
    }

    public ApplicationState state() {
        return state;
    }

    /** Empty when she has been forgotten. */
    public Optional<Applicant> applicant() {
        return Optional.ofNullable(applicant);
    }
}
