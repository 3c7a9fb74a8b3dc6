package eu.werein.members.imports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import eu.werein.members.imports.SourceFile;
import eu.werein.members.imports.Uploads;
import eu.werein.members.imports.reading.Upload;
import eu.werein.platform.store.PartnerDatabases;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/**
 * Files in pieces of a document each, found by their ids. GridFS would look for a file's pieces by
 * a field: a store that has no index for it would read all files to find one.
 */
@Component
final class MongoUploads implements Uploads {

    private static final String ID = "_id";
    private static final int PIECE = 256 * 1024;

    private final PartnerDatabases databases;

    MongoUploads(PartnerDatabases databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> files() {
        return databases.collection("import-files");
    }

    private MongoCollection<Document> pieces() {
        return databases.collection("import-pieces");
    }

    /** The file is noted before its first piece, so that a purge finds what a crash has left. */
    @Override
    public Upload keep(String id, String name, InputStream bytes, Instant now) throws IOException {
        files().insertOne(new Document(ID, id).append("at", Date.from(now)).append("pieces", 0));
        boolean whole = false;
        try {
            long size = 0;
            int count = 0;
            byte[] piece = bytes.readNBytes(PIECE);
            while (piece.length > 0) {
                files().updateOne(Filters.eq(ID, id), Updates.set("pieces", count + 1));
                pieces().insertOne(
                                new Document(ID, piece(id, count))
                                        .append("bytes", new Binary(piece)));
                size += piece.length;
                count++;
                piece = bytes.readNBytes(PIECE);
            }
            whole = true;
            return new Kept(pieces(), id, name, size);
        } finally {
            if (!whole) {
                remove(id);
            }
        }
    }

    @Override
    public Upload open(SourceFile file) {
        return new Kept(pieces(), file.id(), file.name(), file.bytes());
    }

    @Override
    public void remove(String id) {
        Document file = files().find(Filters.eq(ID, id)).first();
        if (file != null) {
            List<String> ids =
                    IntStream.range(0, file.getInteger("pieces"))
                            .mapToObj(number -> piece(id, number))
                            .toList();
            pieces().deleteMany(Filters.in(ID, ids));
            files().deleteOne(Filters.eq(ID, id));
        }
    }

    @Override
    public List<String> before(Instant then) {
        return files().find(Filters.lt("at", Date.from(then)))
                .map(file -> file.getString(ID))
                .into(new ArrayList<>());
    }

    private static String piece(String id, int number) {
        return id + "/" + number;
    }

    /**
     * A file in the store.
     *
     * @param pieces of the partner who was bound when it was opened
     */
    private record Kept(MongoCollection<Document> pieces, String id, String name, long size)
            implements Upload {

        @Override
        public InputStream open() {
            return new PiecedStream(this::piece);
        }

        /** Empty after the last. */
        private byte[] piece(int number) {
            if ((long) number * PIECE >= size) {
                return new byte[0];
            }
            Document piece = pieces.find(Filters.eq(ID, MongoUploads.piece(id, number))).first();
            if (piece == null) {
                throw new IllegalStateException("a piece of the file is gone");
            }
            return piece.get("bytes", Binary.class).getData();
        }

        @Override
        public String toString() {
            return "Upload[" + id + "]";
        }
    }
}
