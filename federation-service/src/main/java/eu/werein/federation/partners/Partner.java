package eu.werein.federation.partners;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.List;

/**
 * A partner organisation, from being proposed on. Where it stands is its type: what a state does
 * not allow cannot be called.
 */
public sealed interface Partner {

    PartnerId id();

    Profile profile();

    /** The steps of the last procedure, done or not. */
    Procedure procedure();

    /** The same partner with the outcome of a step written down. */
    Change stepDone(Step.Name step);

    /** The same partner, with a step that has to be tried again. */
    Change stepFailed(Step.Name step, String error, Instant now);

    /** Wanted by the federation, unknown to everybody else. */
    record Proposed(PartnerId id, Profile profile) {

        Change provision(Instant now) {
            Provisioning next =
                    new Provisioning(
                            id,
                            profile,
                            Procedure.of(
                                    now,
                                    Step.Name.CREATE_ORGANIZATION,
                                    Step.Name.ANNOUNCE,
                                    Step.Name.ACTIVATE));
            return new Change(next, List.of(new PartnerEvent.ProvisioningBegun(next)));
        }
    }

    /** Being set up: known to the services, open to nobody. */
    record Provisioning(PartnerId id, Profile profile, Procedure procedure) implements Partner {

        /** The last step makes it active, in the same write that records the step. */
        @Override
        public Change stepDone(Step.Name step) {
            Procedure after = procedure.done(step);
            if (step == Step.Name.ACTIVATE) {
                Active active = new Active(id, profile, after);
                return new Change(active, List.of(new PartnerEvent.Activated(active)));
            }
            return Change.untold(new Provisioning(id, profile, after));
        }

        @Override
        public Change stepFailed(Step.Name step, String error, Instant now) {
            return Change.untold(new Provisioning(id, profile, procedure.failed(step, error, now)));
        }
    }

    /** Works. */
    record Active(PartnerId id, Profile profile, Procedure procedure) implements Partner {

        /** Refused everywhere from now on; Keycloak follows as a step. */
        Change suspend(Instant now) {
            Suspended next =
                    new Suspended(id, profile, Procedure.of(now, Step.Name.DISABLE_ORGANIZATION));
            return new Change(next, List.of(new PartnerEvent.SuspensionBegun(next)));
        }

        @Override
        public Change stepDone(Step.Name step) {
            return Change.untold(new Active(id, profile, procedure.done(step)));
        }

        @Override
        public Change stepFailed(Step.Name step, String error, Instant now) {
            return Change.untold(new Active(id, profile, procedure.failed(step, error, now)));
        }
    }

    /** Refused everywhere, its data kept. */
    record Suspended(PartnerId id, Profile profile, Procedure procedure) implements Partner {

        Change resume(Instant now) {
            Active next = new Active(id, profile, Procedure.of(now, Step.Name.ENABLE_ORGANIZATION));
            return new Change(next, List.of(new PartnerEvent.Resumed(next)));
        }

        @Override
        public Change stepDone(Step.Name step) {
            return Change.untold(new Suspended(id, profile, procedure.done(step)));
        }

        @Override
        public Change stepFailed(Step.Name step, String error, Instant now) {
            return Change.untold(new Suspended(id, profile, procedure.failed(step, error, now)));
        }
    }
}
