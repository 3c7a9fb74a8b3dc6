package eu.werein.members.certificates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Which certificates of a partner count no more, as a W3C Bitstring Status List: among so many that
 * looking one up tells nobody which.
 *
 * @param number of the list, from 1
 * @param revoked places in all lists together, from 0; those of other lists do not count
 */
public record StatusList(long number, List<Long> revoked) {

    /** The least that the standard allows. */
    static final int LENGTH = 131_072;

    private static final String BASE64URL = "u";

    public StatusList {
        revoked = List.copyOf(revoked);
    }

    /** In which list a place is. */
    public static long number(long index) {
        return index / LENGTH + 1;
    }

    /** Where in its list a place is. */
    public static long place(long index) {
        return index % LENGTH;
    }

    /** The first place of a list, among all lists together. */
    public static long first(long number) {
        return (number - 1) * LENGTH;
    }

    /** Compressed and encoded, the first place in the highest bit of the first byte. */
    public String encoded() {
        byte[] bits = new byte[LENGTH / Byte.SIZE];
        revoked.stream()
                .filter(index -> number(index) == number)
                .map(StatusList::place)
                .forEach(
                        place ->
                                bits[Math.toIntExact(place / Byte.SIZE)] |=
                                        (byte) (0x80 >>> (place % Byte.SIZE)));
        return BASE64URL + Base64.getUrlEncoder().withoutPadding().encodeToString(gzip(bits));
    }

    private static byte[] gzip(byte[] bits) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
