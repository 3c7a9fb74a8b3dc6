package eu.werein.members.imports.mongo;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A file piece by piece, no more than one of them in memory. */
final class PiecedStream extends InputStream {

    private final IntFunction<byte[]> pieces;
    private byte[] piece = new byte[0];
    private int next;
    private int from;

    /**
     * @param pieces by their number; an empty one is the end
     */
    PiecedStream(IntFunction<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (from == piece.length) {
            piece = pieces.apply(next);
            next++;
            from = 0;
        }
        int some = Math.min(length, piece.length - from);
        System.arraycopy(piece, from, into, offset, some);
        from += some;
        return some == 0 && length > 0 ? -1 : some;
    }
}
