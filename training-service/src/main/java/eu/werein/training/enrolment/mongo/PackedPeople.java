package eu.werein.training.enrolment.mongo;

import eu.werein.training.enrolment.Participant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who the people of all parties are at home, as bytes: about 20 for one person.
 *
 * @param policies versions that people agreed to, who name them by their place in the list
 */
record PackedPeople(List<String> policies) {

    /** Of the bytes as a whole; another layout gets another one. */
    private static final int LAYOUT = 1;

    private static final int NO_POLICY = 0xFF;
    private static final int AS_TEXT = 0;
    private static final int AS_UUID = 1;

    /** As ids are made; whatever else a partner has stays a text. */
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The policies that these agreed to, and their bytes. */
    static PackedPeople of(List<List<Participant>> parties) {
        return new PackedPeople(
                parties.stream()
                        .flatMap(List::stream)
                        .map(Participant::cardPolicy)
                        .<String>mapMulti(
                                (policy, found) -> {
                                    if (policy != null) {
                                        found.accept(policy);
                                    }
                                })
                        .distinct()
                        .toList());
    }

    byte[] write(List<List<Participant>> parties) {
        Map<String, Integer> places = new HashMap<>();
        policies.forEach(policy -> places.put(policy, places.size()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(24 * parties.size() + 8);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(LAYOUT);
            out.writeInt(parties.size());
            for (List<Participant> people : parties) {
                out.writeByte(people.size());
                for (Participant person : people) {
                    write(out, person.memberId());
                    out.writeByte(place(places, person.cardPolicy()));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static int place(Map<String, Integer> places, @Nullable String policy) {
        return policy == null ? NO_POLICY : places.getOrDefault(policy, NO_POLICY);
    }

    private static void write(DataOutputStream out, String memberId) throws IOException {
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

    /**
     * @throws IllegalArgumentException when these are not the bytes of people
     */
    List<List<Participant>> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != LAYOUT) {
                throw new IllegalArgumentException("people in a layout of another time");
            }
            int count = in.readInt();
            List<List<Participant>> parties = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int size = in.readByte();
                List<Participant> people = new ArrayList<>();
                for (int j = 0; j < size; j++) {
                    people.add(new Participant(memberId(in), policy(in.readUnsignedByte())));
                }
                parties.add(people);
            }
            return parties;
        } catch (IOException e) {
            throw new IllegalArgumentException("people end too early", e);
        }
    }

    private static String memberId(DataInputStream in) throws IOException {
        return in.readByte() == AS_UUID
                ? new UUID(in.readLong(), in.readLong()).toString()
                : in.readUTF();
    }

    private @Nullable String policy(int place) {
        return place == NO_POLICY ? null : policies.get(place);
    }
}
