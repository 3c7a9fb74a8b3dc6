package eu.werein.events.schools.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are everybody's: what the registries of special addresses (RFC 6890) set apart
 * leads to ourselves, to our neighbours, or nowhere.
 */
final class PublicAddresses {

    private static final List<Block> SET_APART =
            List.of(
                    Block.of("0.0.0.0", 8),
                    Block.of("10.0.0.0", 8),
                    Block.of("100.64.0.0", 10),
                    Block.of("127.0.0.0", 8),
                    Block.of("169.254.0.0", 16),
                    Block.of("172.16.0.0", 12),
                    Block.of("192.0.0.0", 24),
                    Block.of("192.0.2.0", 24),
                    Block.of("192.88.99.0", 24),
                    Block.of("192.168.0.0", 16),
                    Block.of("198.18.0.0", 15),
                    Block.of("198.51.100.0", 24),
                    Block.of("203.0.113.0", 24),
                    Block.of("224.0.0.0", 4),
                    Block.of("240.0.0.0", 4),
                    // These carry addresses of version 4 along, or belong to no network.
                    Block.of("2001::", 23),
                    Block.of("2001:db8::", 32),
                    Block.of("2002::", 16),
                    Block.of("3fff::", 20));

    /** All others of version 6 are set apart. */
    private static final Block GLOBAL_UNICAST = Block.of("2000::", 3);

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        boolean mayBe = address instanceof Inet4Address || GLOBAL_UNICAST.holds(address);
        return mayBe && SET_APART.stream().noneMatch(block -> block.holds(address));
    }

    /**
     * Addresses that begin alike.
     *
     * @param length in bits
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Block(byte[] prefix, int length) {

        static Block of(String first, int length) {
            try {
                return new Block(InetAddress.getByName(first).getAddress(), length);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(e);
            }
        }

        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            int whole = length / Byte.SIZE;
            int rest = length % Byte.SIZE;
            return bytes.length == prefix.length
                    && Arrays.equals(bytes, 0, whole, prefix, 0, whole)
                    && (rest == 0 || (bytes[whole] ^ prefix[whole]) >> (Byte.SIZE - rest) == 0);
        }
    }
}
