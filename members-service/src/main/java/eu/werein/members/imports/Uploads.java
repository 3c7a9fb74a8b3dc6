package eu.werein.members.imports;

import eu.werein.members.imports.reading.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** The bytes of files that coordinators have brought to the bound partner. */
public interface Uploads {

    /**
     * Keeps the bytes as they come in; nothing of them is ever on a disk of ours but the store's.
     *
     * @param name as she calls it
     * @throws IOException when they do not come in whole: nothing is kept then
     * @throws RuntimeException of the stream: nothing is kept then
     */
    Upload keep(String id, String name, InputStream bytes, Instant now) throws IOException;

    Upload open(SourceFile file);

    void remove(String id);

    /** The ids of those that came in before then. */
    List<String> before(Instant then);
}
