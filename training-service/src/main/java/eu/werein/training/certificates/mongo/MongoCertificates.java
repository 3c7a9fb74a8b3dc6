package eu.werein.training.certificates.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Request;
import eu.werein.training.certificates.Certificate;
import eu.werein.training.certificates.CertificateKey;
import eu.werein.training.certificates.Certificates;
import eu.werein.training.certificates.messaging.CertificateMessages;
import eu.werein.training.cycles.CycleId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Certificates with their outbox, one document each. */
@Component
final class MongoCertificates implements Certificates {

    /** As many as a plan has seats at most. */
    private static final int MOST = 10_000;

    private final AggregateStore store;
    private final Aggregates<Certificate> certificates;

    MongoCertificates(Outboxes outboxes) {
        store = outboxes.ofPartner("certificates");
        certificates = new Aggregates<>(store, new CertificateDocument());
    }

    @Override
    public Optional<Certificate> find(CertificateKey key) {
        return certificates.find(key.value());
    }

    @Override
    public List<Certificate> of(CycleId cycle) {
        return store
                .find(
                        Filters.eq(CertificateDocument.CYCLE, cycle.value()),
                        Sorts.ascending("_id"),
                        MOST)
                .stream()
                .map(CertificateDocument::certificate)
                .toList();
    }

    @Override
    public boolean add(Certificate.Transition issued) {
        return certificates.add(issued.after().key().value(), step(issued));
    }

    @Override
    public Optional<Certificate> change(
            CertificateKey key,
            Request request,
            Function<Certificate, Certificate.Transition> step) {
        return certificates.change(
                key.value(), request, certificate -> step(step.apply(certificate)));
    }

    private static Step<Certificate> step(Certificate.Transition transition) {
        return new Step<>(
                transition.after(),
                transition.events().stream().map(CertificateMessages::of).toList());
    }
}
