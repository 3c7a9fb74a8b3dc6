package eu.werein.events.answers.mongo;

import eu.werein.events.answers.Answer;
import eu.werein.events.answers.Answer.Said;
import eu.werein.events.answers.Who;
import eu.werein.events.answers.Word;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.mongo.PackedMember;
import eu.werein.platform.tenant.PartnerId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Answers as bytes, about 35 for somebody who is in the plan and 16 more for everybody else.
 *
 * @param homes who are named by their place in the list
 * @param seated people of the plan in the order of their turns: who they are is written there
 */
record PackedAnswers(List<PartnerId> homes, List<Pseudonym> seated) {

    /** Of the bytes as a whole; another layout gets another one. */
    private static final int LAYOUT = 1;

    // What is stored is the place in this list: new ones go to the end.
    private static final List<Word> WORDS = List.of(Word.YES, Word.NO, Word.MAYBE);

    /** A bit beside the place of the word: somebody is a guest. */
    private static final int GUEST = 0x40;

    byte[] write(Map<Pseudonym, Answer> answers) {
        Map<PartnerId, Integer> places = new HashMap<>();
        homes.forEach(home -> places.put(home, places.size()));
        Set<Pseudonym> inPlan = new HashSet<>(seated);
        List<Answer> others =
                answers.values().stream()
                        .filter(answer -> !inPlan.contains(answer.person()))
                        .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(40 * answers.size() + 8);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(LAYOUT);
            for (Pseudonym person : seated) {
                write(out, places, Objects.requireNonNull(answers.get(person)));
            }
            out.writeInt(others.size());
            for (Answer answer : others) {
                out.writeLong(answer.person().value().getMostSignificantBits());
                out.writeLong(answer.person().value().getLeastSignificantBits());
                write(out, places, answer);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Map<PartnerId, Integer> places, Answer answer)
            throws IOException {
        out.writeShort(places.getOrDefault(answer.home(), -1));
        PackedMember.write(out, answer.memberId());
        out.writeByte(WORDS.indexOf(answer.word()) | (answer.who() == Who.GUEST ? GUEST : 0));
        out.writeByte(answer.said().size());
        for (Said said : answer.said()) {
            out.writeLong(said.key());
            out.writeInt(said.body());
        }
    }

    /**
     * @throws IllegalArgumentException when these are not the bytes of answers
     */
    List<Answer> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != LAYOUT) {
                throw new IllegalArgumentException("answers in a layout of another time");
            }
            List<Answer> answers = new ArrayList<>();
            for (Pseudonym person : seated) {
                answers.add(answer(in, person));
            }
            int others = in.readInt();
            for (int i = 0; i < others; i++) {
                answers.add(answer(in, new Pseudonym(new UUID(in.readLong(), in.readLong()))));
            }
            return answers;
        } catch (IOException e) {
            throw new IllegalArgumentException("answers end too early", e);
        }
    }

    private Answer answer(DataInputStream in, Pseudonym person) throws IOException {
        PartnerId home = homes.get(in.readShort());
        String memberId = PackedMember.read(in);
        int word = in.readByte();
        return new Answer(
                person,
                (word & GUEST) == 0 ? Who.MEMBER : Who.GUEST,
                home,
                memberId,
                WORDS.get(word & ~GUEST),
                said(in));
    }

    private static List<Said> said(DataInputStream in) throws IOException {
        int count = in.readByte();
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            said.add(new Said(in.readLong(), in.readInt()));
        }
        return said;
    }
}
