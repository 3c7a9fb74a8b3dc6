package eu.werein.members.certificates;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Certificates without their files' digests: each partner has its own. */
public final class InMemoryCertificates implements Certificates {

    private final Map<PartnerId, Map<CertificateId, Certificate>> kept = new HashMap<>();
    private final Map<CertificateId, Map<FileKind, byte[]>> files = new HashMap<>();

    private Map<CertificateId, Certificate> here() {
        return kept.computeIfAbsent(TenantContext.current(), partner -> new HashMap<>());
    }

    @Override
    public Optional<Certificate> find(CertificateId id) {
        return Optional.ofNullable(here().get(id));
    }

    @Override
    public void keep(Certificate made, Map<FileKind, byte[]> bytes) {
        if (here().putIfAbsent(made.id(), made) == null) {
            files.put(made.id(), Map.copyOf(bytes));
        }
    }

    @Override
    public Optional<byte[]> file(CertificateId id, FileKind kind) {
        return find(id).map(certificate -> files.getOrDefault(id, Map.of()))
                .flatMap(bytes -> Optional.ofNullable(bytes.get(kind)));
    }

    @Override
    public Map<FileKind, String> digests(CertificateId id) {
        return new EnumMap<>(FileKind.class);
    }

    @Override
    public void revoke(CertificateId id, Instant at) {
        here().computeIfPresent(
                        id,
                        (same, certificate) ->
                                with(
                                        certificate,
                                        certificate.learner() != null,
                                        Objects.requireNonNullElse(certificate.revokedAt(), at)));
    }

    @Override
    public List<Long> revoked(long fromIndex, long beforeIndex) {
        return here().values().stream()
                .filter(certificate -> certificate.revokedAt() != null)
                .map(Certificate::statusIndex)
                .filter(index -> index >= fromIndex && index < beforeIndex)
                .toList();
    }

    @Override
    public void withdraw(CertificateId id) {
        here().computeIfPresent(
                        id,
                        (same, certificate) -> with(certificate, false, certificate.revokedAt()));
        files.remove(id);
    }

    private static Certificate with(Certificate of, boolean named, @Nullable Instant revokedAt) {
        return new Certificate(
                of.id(),
                of.statusIndex(),
                of.issuedAt(),
                of.holder(),
                of.language(),
                of.achievement(),
                named ? of.learner() : null,
                revokedAt);
    }
}
