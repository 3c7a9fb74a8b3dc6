package eu.werein.training.enrolment.mongo;

import eu.werein.platform.seats.mongo.PackedMember;
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
                    PackedMember.write(out, person.memberId());
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
                    people.add(
                            new Participant(PackedMember.read(in), policy(in.readUnsignedByte())));
                }
                parties.add(people);
            }
            return parties;
        } catch (IOException e) {
            throw new IllegalArgumentException("people end too early", e);
        }
    }

    private @Nullable String policy(int place) {
        return place == NO_POLICY ? null : policies.get(place);
    }
}
