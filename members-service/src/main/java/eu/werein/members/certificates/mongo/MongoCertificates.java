package eu.werein.members.certificates.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.CertificateId;
import eu.werein.members.certificates.Certificates;
import eu.werein.members.certificates.FileKind;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.UniqueId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/** One document for each certificate, files and all: what it says and they say is one write. */
@Component
final class MongoCertificates implements Certificates {

    private static final String FILES = "files";
    private static final String DIGESTS = "digests";

    private final PartnerDatabases databases;

    MongoCertificates(PartnerDatabases databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> certificates() {
        return databases.collection("certificates");
    }

    private static Bson is(CertificateId id) {
        return Filters.eq(CertificateDocument.ID, id.value());
    }

    private Optional<Document> read(CertificateId id, Bson projection) {
        return Optional.ofNullable(certificates().find(is(id)).projection(projection).first());
    }

    @Override
    public Optional<Certificate> find(CertificateId id) {
        return read(id, Projections.exclude(FILES)).map(CertificateDocument::read);
    }

    @Override
    public void keep(Certificate made, Map<FileKind, byte[]> files) {
        Document bytes = new Document();
        Document digests = new Document();
        files.forEach(
                (kind, file) -> {
                    bytes.append(kind.wireName(), new Binary(file));
                    digests.append(kind.wireName(), sha256(file));
                });
        Document certificate =
                CertificateDocument.write(made).append(DIGESTS, digests).append(FILES, bytes);
        UniqueId.accepts(() -> certificates().insertOne(certificate));
    }

    @Override
    public Optional<byte[]> file(CertificateId id, FileKind kind) {
        return read(id, Projections.include(FILES))
                .map(kept -> kept.get(FILES, Document.class))
                .map(files -> files.get(kind.wireName(), Binary.class))
                .map(Binary::getData);
    }

    @Override
    public Map<FileKind, String> digests(CertificateId id) {
        Map<FileKind, String> digests = new EnumMap<>(FileKind.class);
        read(id, Projections.include(DIGESTS))
                .map(kept -> kept.get(DIGESTS, Document.class))
                .ifPresent(
                        kept ->
                                kept.forEach(
                                        (kind, digest) ->
                                                digests.put(
                                                        FileKind.parse(kind).orElseThrow(),
                                                        String.valueOf(digest))));
        return digests;
    }

    @Override
    public void revoke(CertificateId id, Instant at) {
        certificates()
                .updateOne(
                        new Document(CertificateDocument.ID, id.value())
                                .append(CertificateDocument.REVOKED_AT, null),
                        Updates.set(CertificateDocument.REVOKED_AT, Date.from(at)));
    }

    @Override
    public List<Long> revoked(long fromIndex, long beforeIndex) {
        return certificates()
                .find(
                        new Document(
                                        CertificateDocument.STATUS_INDEX,
                                        new Document("$gte", fromIndex).append("$lt", beforeIndex))
                                .append(CertificateDocument.REVOKED_AT, new Document("$ne", null)))
                .projection(Projections.include(CertificateDocument.STATUS_INDEX))
                .map(kept -> kept.getLong(CertificateDocument.STATUS_INDEX))
                .into(new ArrayList<>());
    }

    @Override
    public void withdraw(CertificateId id) {
        certificates()
                .updateOne(
                        is(id),
                        Updates.combine(
                                Updates.set(CertificateDocument.LEARNER, null),
                                Updates.set(FILES, new Document())));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
