package eu.werein.training.certificates;

import eu.werein.training.attendance.Learner;
import eu.werein.training.cycles.CycleId;

/** Whose certificate of which cycle it is: she has one, however often it is issued. */
public record CertificateKey(CycleId cycle, Learner learner) {

    /** Unique within the host. */
    public String value() {
        return cycle + "/" + learner.home() + "/" + learner.memberId();
    }
}
