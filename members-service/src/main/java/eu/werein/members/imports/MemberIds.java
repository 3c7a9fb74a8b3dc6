package eu.werein.members.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.werein.members.person.MemberId;
import java.util.UUID;

/**
 * The ids of those whom an import brings: they follow from import and row, so that a repeated
 * attempt gives nobody a second one, and stand in the order of the rows, which stores like. In the
 * form of a UUIDv7, as all others.
 */
final class MemberIds {

    private static final int ROW_BITS = 20;

    private final long time;
    private final long salt;

    MemberIds(Import one) {
        time = one.createdAt().toEpochMilli();
        salt = UUID.nameUUIDFromBytes(one.id().value().getBytes(UTF_8)).getLeastSignificantBits();
    }

    MemberId of(int row) {
        long high = (time << 16) | 0x7000L | (salt >>> 48 & 0xFFFL);
        long low = ((long) row << (62 - ROW_BITS)) | (salt & ((1L << (62 - ROW_BITS)) - 1));
        return new MemberId(
                new UUID(high, (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L).toString());
    }
}
