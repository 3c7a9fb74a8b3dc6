package eu.werein.members.imports.reading;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of an archive while it is unpacked: never more than was declared, and no endless tag. */
final class Unpacked extends FilterInputStream {

    /** A cell of the longest text there is, every character of it written as an entity. */
    private static final int LONGEST_TAG = 256 * 1024;

    private final long declared;
    private long count;
    private long sinceTag;
    private boolean markup;

    Unpacked(InputStream packed, long declared) {
        super(new BufferedInputStream(packed));
        this.declared = declared;
    }

    /**
     * Whether the XML parser would take it for XML.
     *
     * @throws UnreadableFile for XML in an encoding that no spreadsheet program writes: what is
     *     looked for in it would not be found
     */
    boolean isMarkup() throws IOException {
        in.mark(4);
        byte[] head = in.readNBytes(4);
        in.reset();
        int first = head.length < 2 ? 'x' : head[0] & 0xFF;
        int second = head.length < 2 ? 'x' : head[1] & 0xFF;
        boolean wide = first == 0 || second == 0 || first == 0xFE || first == 0xFF;
        if (wide && (first == '<' || second == '<' || first + second == 0xFE + 0xFF)) {
            throw new UnreadableFile(Defect.UNREADABLE);
        }
        markup = first == '<' || first == 0xEF || Character.isWhitespace(first);
        return markup;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count += read;
            measure(bytes, offset, offset + read);
            if (count > declared || (markup && sinceTag > LONGEST_TAG)) {
                throw new UnreadableFile(Defect.ARCHIVE_BOMB);
            }
        }
        return read;
    }

    /** The reader keeps a tag, or the text between two of them, in memory as a whole. */
    private void measure(byte[] bytes, int from, int to) {
        int last = to - 1;
        while (last >= from && bytes[last] != '<') {
            last--;
        }
        sinceTag = last < from ? sinceTag + to - from : to - last;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
