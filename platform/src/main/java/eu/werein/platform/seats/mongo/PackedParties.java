package eu.werein.platform.seats.mongo;

import eu.werein.platform.seats.Answer;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Former;
import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.Standing;
import eu.werein.platform.tenant.PartnerId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Parties as bytes, about 50 for one person who waits. Field names alone would cost more than that
 * as a document of its own.
 *
 * @param partners who are named by their place in the list
 */
record PackedParties(List<PartnerId> partners) {

    /** Of the bytes as a whole; another layout gets another one. */
    private static final int LAYOUT = 1;

    private static final int WAITING = 0;
    private static final int PENDING = 1;
    private static final int PROMOTED = 2;
    private static final int OFFERED = 3;
    private static final int CONFIRMED = 4;

    /** Reasons why a party is gone come after it. */
    private static final int GONE = 5;

    // What is stored is the place in these lists: new ones go to the end.
    private static final List<Standing.Reason> REASONS =
            List.of(
                    Standing.Reason.LEFT,
                    Standing.Reason.REFUSED,
                    Standing.Reason.EXPIRED,
                    Standing.Reason.DECLINED,
                    Standing.Reason.LAPSED,
                    Standing.Reason.ENDED);
    private static final List<Answer> ANSWERS =
            List.of(
                    Answer.WAITING,
                    Answer.PENDING,
                    Answer.CONFIRMED,
                    Answer.ACCEPTED,
                    Answer.REFUSED,
                    Answer.AGREED,
                    Answer.DECLINED,
                    Answer.SHRUNK,
                    Answer.LEFT);

    byte[] write(List<Entry> entries) {
        Map<PartnerId, Integer> places = new HashMap<>();
        partners.forEach(partner -> places.put(partner, places.size()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * entries.size() + 8);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(LAYOUT);
            out.writeInt(entries.size());
            for (Entry entry : entries) {
                write(out, entry.id().value());
                out.writeInt(entry.turn());
                out.writeShort(places.getOrDefault(entry.partner(), -1));
                write(out, entry.party());
                out.writeInt(entry.points());
                out.writeBoolean(entry.agreed());
                write(out, entry.standing());
                write(out, entry.body(), entry.told(), entry.given());
                out.writeByte(entry.former().size());
                for (Former former : entry.former()) {
                    write(out, former.id().value());
                    write(out, former.body(), former.told(), former.given());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IllegalArgumentException when these are not the bytes of parties
     */
    List<Entry> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != LAYOUT) {
                throw new IllegalArgumentException("parties in a layout of another time");
            }
            int count = in.readInt();
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                entries.add(entry(in));
            }
            return entries;
        } catch (IOException e) {
            throw new IllegalArgumentException("parties end too early", e);
        }
    }

    private Entry entry(DataInputStream in) throws IOException {
        return new Entry(
                new EnrolmentId(uuid(in)),
                in.readInt(),
                partners.get(in.readShort()),
                party(in),
                in.readInt(),
                in.readBoolean(),
                standing(in),
                in.readInt(),
                answer(in),
                given(in),
                former(in));
    }

    private static void write(DataOutputStream out, UUID uuid) throws IOException {
        out.writeLong(uuid.getMostSignificantBits());
        out.writeLong(uuid.getLeastSignificantBits());
    }

    private static UUID uuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void write(DataOutputStream out, Party party) throws IOException {
        out.writeByte(party.named().size());
        out.writeByte(party.unnamed());
        for (Pseudonym person : party.named()) {
            write(out, person.value());
        }
    }

    private static Party party(DataInputStream in) throws IOException {
        int named = in.readByte();
        int unnamed = in.readByte();
        List<Pseudonym> people = new ArrayList<>();
        for (int i = 0; i < named; i++) {
            people.add(new Pseudonym(uuid(in)));
        }
        return new Party(people, unnamed);
    }

    private static void write(DataOutputStream out, Standing standing) throws IOException {
        switch (standing) {
            case Standing.Waiting _ -> out.writeByte(WAITING);
            case Standing.Pending(Instant until, boolean promoted) -> {
                out.writeByte(promoted ? PROMOTED : PENDING);
                out.writeLong(until.toEpochMilli());
            }
            case Standing.Offered(Instant until) -> {
                out.writeByte(OFFERED);
                out.writeLong(until.toEpochMilli());
            }
            case Standing.Confirmed _ -> out.writeByte(CONFIRMED);
            case Standing.Gone(Standing.Reason reason) ->
                    out.writeByte(GONE + REASONS.indexOf(reason));
        }
    }

    private static Standing standing(DataInputStream in) throws IOException {
        int code = in.readByte();
        return switch (code) {
            case WAITING -> new Standing.Waiting();
            case PENDING, PROMOTED ->
                    new Standing.Pending(Instant.ofEpochMilli(in.readLong()), code == PROMOTED);
            case OFFERED -> new Standing.Offered(Instant.ofEpochMilli(in.readLong()));
            case CONFIRMED -> new Standing.Confirmed();
            default -> new Standing.Gone(REASONS.get(code - GONE));
        };
    }

    private static Answer answer(DataInputStream in) throws IOException {
        return ANSWERS.get(in.readByte());
    }

    private static List<Answer.Given> given(DataInputStream in) throws IOException {
        int count = in.readByte();
        List<Answer.Given> given = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            given.add(new Answer.Given(new RequestKey(uuid(in), in.readInt()), answer(in)));
        }
        return given;
    }

    private static void write(DataOutputStream out, int body, Answer told, List<Answer.Given> given)
            throws IOException {
        out.writeInt(body);
        out.writeByte(ANSWERS.indexOf(told));
        out.writeByte(given.size());
        for (Answer.Given each : given) {
            write(out, each.key().value());
            out.writeInt(each.key().body());
            out.writeByte(ANSWERS.indexOf(each.answer()));
        }
    }

    private static List<Former> former(DataInputStream in) throws IOException {
        int count = in.readByte();
        List<Former> former = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            former.add(new Former(new EnrolmentId(uuid(in)), in.readInt(), answer(in), given(in)));
        }
        return former;
    }
}
