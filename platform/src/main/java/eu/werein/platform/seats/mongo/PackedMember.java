package eu.werein.platform.seats.mongo;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who somebody is at home, as bytes: 17 for an id as ids are made. */
public final class PackedMember {

    private static final int AS_TEXT = 0;
    private static final int AS_UUID = 1;

    /** As ids are made; whatever else a partner has stays a text. */
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PackedMember() {}

    public static void write(DataOutputStream out, String memberId) throws IOException {
        if (UUID_TEXT.matcher(memberId).matches()) {
            UUID uuid = UUID.fromString(memberId);
            out.writeByte(AS_UUID);
            out.writeLong(uuid.getMostSignificantBits());
            out.writeLong(uuid.getLeastSignificantBits());
        } else {
            out.writeByte(AS_TEXT);
            out.writeUTF(memberId);
        }
    }

    public static String read(DataInputStream in) throws IOException {
        return in.readByte() == AS_UUID
                ? new UUID(in.readLong(), in.readLong()).toString()
                : in.readUTF();
    }
}
