package eu.werein.members.imports.mongo;

import eu.werein.members.imports.PlannedRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * Rows of a chunk as one piece of bytes: nobody asks the store for what is within them, and packed
 * they are a fifth of what they are as documents.
 */
final class PackedRows {

    private static final DocumentCodec CODEC = new DocumentCodec();
    private static final String ROWS = "rows";

    private PackedRows() {}

    /** As they are hashed. */
    static byte[] write(List<PlannedRow> rows) {
        Document document = new Document(ROWS, rows.stream().map(RowDocument::write).toList());
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            CODEC.encode(writer, document, EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }

    static byte[] pack(byte[] rows) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(rows.length / 4);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater)) {
            stream.write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    static List<PlannedRow> read(byte[] packed) {
        try (InflaterInputStream stream =
                        new InflaterInputStream(new ByteArrayInputStream(packed));
                BsonBinaryReader reader =
                        new BsonBinaryReader(ByteBuffer.wrap(stream.readAllBytes()))) {
            return CODEC
                    .decode(reader, DecoderContext.builder().build())
                    .getList(ROWS, Document.class)
                    .stream()
                    .map(RowDocument::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
