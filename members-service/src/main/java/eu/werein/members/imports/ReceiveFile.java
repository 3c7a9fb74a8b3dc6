package eu.werein.members.imports;

import eu.werein.members.imports.mapping.Preset;
import eu.werein.members.imports.reading.Column;
import eu.werein.members.imports.reading.Inspector;
import eu.werein.members.imports.reading.Table;
import eu.werein.members.imports.reading.UnreadableFile;
import eu.werein.members.imports.reading.Upload;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.store.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a file in while it is looked at; of what is refused nothing is kept. */
public final class ReceiveFile {

    private final Imports imports;
    private final Uploads uploads;
    private final RememberedMappings mappings;
    private final AskForWork work;
    private final Ids ids;
    private final Clock clock;

    ReceiveFile(
            Imports imports,
            Uploads uploads,
            RememberedMappings mappings,
            AskForWork work,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.mappings = mappings;
        this.work = work;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param name of the file, as its owner calls it
     * @param by the coordinator's account
     * @param key of the request, if it has one
     * @return the import, whether begun now or before
     * @throws UnreadableFile when the file is refused
     * @throws KeyReused when the id comes from a key that was used for another file
     * @throws IOException when the file does not come in whole
     */
    public Import receive(
            ImportId id, String name, InputStream bytes, String by, @Nullable String key)
            throws IOException {
        MessageDigest digest = sha256();
        Inspector inspector = new Inspector();
        InputStream watched = inspector.watch(new DigestInputStream(bytes, digest));
        if (imports.find(id).isPresent()) {
            watched.transferTo(OutputStream.nullOutputStream());
            return again(id, hash(digest));
        }
        String fileId = ids.next();
        Upload upload = uploads.keep(fileId, name, watched, clock.instant());
        boolean kept = false;
        try {
            SourceFile file = file(fileId, upload, inspector);
            Import begun = Import.begin(id, file, approach(file.columns()), clock.instant(), by);
            Request request = new Request(key, hash(digest));
            kept = imports.add(begun, request);
            Import now = kept ? begun : again(id, request.bodyHash());
            work.ask(now);
            return now;
        } finally {
            if (!kept) {
                uploads.remove(fileId);
            }
        }
    }

    private Import again(ImportId id, String hash) {
        if (imports.begunBy(id).filter(hash::equals).isEmpty()) {
            throw new KeyReused();
        }
        return imports.find(id).orElseThrow();
    }

    private static SourceFile file(String id, Upload upload, Inspector inspector)
            throws IOException {
        Table table = Table.of(upload, inspector.nature(), Preset::isHeader);
        return new SourceFile(
                id, upload.name(), upload.size(), table.layout(), table.rows(), table.columns());
    }

    private Approach approach(List<Column> columns) {
        return mappings.find(columns)
                .orElseGet(
                        () -> {
                            Preset preset = Preset.detect(columns);
                            return new Approach(preset, preset.mapping(columns), false);
                        });
    }

    private static String hash(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
