package eu.werein.training.certificates;

import eu.werein.platform.outbox.Request;
import eu.werein.training.cycles.CycleId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The certificates of the bound host's cycles. */
public interface Certificates {

    Optional<Certificate> find(CertificateKey key);

    /** All of a cycle. */
    List<Certificate> of(CycleId cycle);

    /** Keeps a new one with its events; false, and nothing kept, when there is one. */
    boolean add(Certificate.Transition issued);

    /** Takes the step, once for a request; empty when there is no such certificate. */
    Optional<Certificate> change(
            CertificateKey key,
            Request request,
            Function<Certificate, Certificate.Transition> step);
}
