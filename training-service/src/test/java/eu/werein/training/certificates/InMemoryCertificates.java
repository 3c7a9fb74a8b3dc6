package eu.werein.training.certificates;

import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import eu.werein.training.cycles.CycleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Certificates of one host, in memory, with what was told of them. */
final class InMemoryCertificates implements Certificates {

    private final Map<CertificateKey, Certificate> kept = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final List<CertificateEvent> told = new ArrayList<>();

    @Override
    public synchronized Optional<Certificate> find(CertificateKey key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public synchronized List<Certificate> of(CycleId cycle) {
        return kept.values().stream()
                .filter(certificate -> certificate.key().cycle().equals(cycle))
                .sorted(Comparator.comparing(certificate -> certificate.key().value()))
                .toList();
    }

    @Override
    public synchronized boolean add(Certificate.Transition issued) {
        boolean fresh = kept.putIfAbsent(issued.after().key(), issued.after()) == null;
        if (fresh) {
            told.addAll(issued.events());
        }
        return fresh;
    }

    @Override
    public synchronized Optional<Certificate> change(
            CertificateKey key,
            Request request,
            Function<Certificate, Certificate.Transition> step) {
        return find(key).map(before -> change(before, request, step));
    }

    private Certificate change(
            Certificate before,
            Request request,
            Function<Certificate, Certificate.Transition> step) {
        String name = before.key().value() + "/" + request.key();
        String answer = answers.get(name);
        if (answer != null && !answer.equals(request.bodyHash())) {
            throw new KeyReused();
        }
        if (answer != null) {
            return before;
        }
        Certificate.Transition taken = step.apply(before);
        if (taken.after().equals(before)) {
            return before;
        }
        if (request.key() != null) {
            answers.put(name, request.bodyHash());
        }
        told.addAll(taken.events());
        Certificate after = taken.after().at(before.version() + 1);
        kept.put(after.key(), after);
        return after;
    }

    synchronized List<CertificateEvent> told() {
        return List.copyOf(told);
    }
}
