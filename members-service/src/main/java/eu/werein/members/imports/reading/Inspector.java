package eu.werein.members.imports.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file's bytes while they come in and stops it at the first that no list of members has,
 * so that nothing waits for the rest.
 */
public final class Inspector {

    /** Looks at the bytes of one kind of file. */
    interface Watch {

        /**
         * @throws UnreadableFile as soon as that is certain
         */
        void accept(byte[] bytes, int from, int to);

        /**
         * @throws UnreadableFile for what can only be said of the whole
         */
        Nature end();
    }

    private byte[] head = new byte[0];
    private @Nullable Watch watch;
    private @Nullable Nature nature;
    private long size;

    /**
     * The same bytes, looked at.
     *
     * @return a stream that ends with {@link UnreadableFile} when the file is refused
     */
    public InputStream watch(InputStream bytes) {
        return new Watched(bytes);
    }

    /** What the file turned out to be, when it has come in whole. */
    public Nature nature() {
        if (nature == null) {
            throw new IllegalStateException("the file has not come in whole");
        }
        return nature;
    }

    private void accept(byte[] bytes, int from, int to) {
        size += to - from;
        if (size > Limits.BYTES) {
            throw new UnreadableFile(Defect.TOO_LARGE);
        }
        if (watch != null) {
            watch.accept(bytes, from, to);
        } else {
            int known = head.length;
            head = Arrays.copyOf(head, known + to - from);
            System.arraycopy(bytes, from, head, known, to - from);
            if (head.length >= Signature.LENGTH) {
                begin();
            }
        }
    }

    private Watch begin() {
        Watch begun = Signature.of(head).watch();
        watch = begun;
        begun.accept(head, 0, head.length);
        return begun;
    }

    private void end() {
        if (nature == null) {
            nature = (watch == null ? begin() : watch).end();
        }
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read < 0) {
                end();
            } else {
                accept(bytes, offset, offset + read);
            }
            return read;
        }

        /** What is skipped is looked at, too. */
        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.min(count, Limits.LINE)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
