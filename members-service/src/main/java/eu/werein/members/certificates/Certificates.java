package eu.werein.members.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The certificates that the bound partner has issued, with their files. */
public interface Certificates {

    Optional<Certificate> find(CertificateId id);

    /** Keeps a new one with its files; one that is kept already stays as it is. */
    void keep(Certificate made, Map<FileKind, byte[]> files);

    /** Empty for a file that its holder has withdrawn, too. */
    Optional<byte[]> file(CertificateId id, FileKind kind);

    /** SHA-256 of each file as it was issued, in hexadecimal digits; they outlast the files. */
    Map<FileKind, String> digests(CertificateId id);

    /** Notes that it counts no more; the first time stays. */
    void revoke(CertificateId id, Instant at);

    /** The places in a status list of those that count no more. */
    List<Long> revoked(long fromIndex, long beforeIndex);

    /** Takes her name and the files away. That it was issued, and whether it counts, stays. */
    void withdraw(CertificateId id);
}
