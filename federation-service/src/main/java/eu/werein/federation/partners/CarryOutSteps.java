package eu.werein.federation.partners;

import eu.werein.platform.tenant.PartnerId;
import java.time.Clock;
import java.util.Optional;

/**
 * Does the steps of a partner's procedure, one by one. Each is done first and written down after:
 * whoever dies in between does it again, and doing it again changes nothing.
 */
final class CarryOutSteps {

    private final Partners partners;
    private final Organizations organizations;
    private final Announcements announcements;
    private final Clock clock;

    CarryOutSteps(
            Partners partners,
            Organizations organizations,
            Announcements announcements,
            Clock clock) {
        this.partners = partners;
        this.organizations = organizations;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Goes on until nothing is due: all is done, or a step failed and waits. */
    void of(PartnerId id) {
        boolean more = true;
        while (more) {
            more = partners.find(id).map(this::doNext).orElse(false);
        }
    }

    private boolean doNext(Partners.Held held) {
        Optional<Step> due =
                held.partner()
                        .procedure()
                        .next()
                        .filter(step -> !step.dueAt().isAfter(clock.instant()));
        due.ifPresent(step -> partners.save(held, attempt(held.partner(), step.name())));
        return due.isPresent();
    }

    private Change attempt(Partner partner, Step.Name step) {
        try {
            carryOut(partner, step);
            return partner.stepDone(step);
        } catch (StepFailed e) {
            return partner.stepFailed(step, e.code(), clock.instant());
        }
    }

    private void carryOut(Partner partner, Step.Name step) {
        switch (step) {
            case CREATE_ORGANIZATION ->
                    organizations.create(partner.id(), partner.profile().name());
            case ANNOUNCE -> awaitAnnouncement(partner.id());
            case ACTIVATE -> {
                // The transition itself, in the write that records the step.
            }
            case DISABLE_ORGANIZATION -> organizations.disable(partner.id());
            case ENABLE_ORGANIZATION -> organizations.enable(partner.id());
        }
    }

    private void awaitAnnouncement(PartnerId id) {
        if (!announcements.heard(id)) {
            throw new StepFailed("not-announced-yet");
        }
    }
}
