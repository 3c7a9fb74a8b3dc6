package eu.werein.members.imports;

import eu.werein.members.person.MemberId;
import eu.werein.members.register.MatchKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who may be meant by a row, found by her keys. A key is kept as 64 bits of its hash: two
 * hundred thousand people with eight keys each take little memory, and that two different keys ever
 * meet is less likely than a defect of the memory itself.
 */
final class MatchIndex {

    private static final int INITIAL = 1 << 14;

    /** Somebody in the register, or a row of the file above. */
    sealed interface Person {

        /** Who is in the register. */
        record InRegister(MemberId id) implements Person {}

        /** Whom a row of the file has brought. */
        record InFile(int row) implements Person {}
    }

    private final List<Object> people = new ArrayList<>();
    private long[] keys = new long[INITIAL];
    private int[] holders = new int[INITIAL];
    private int size;

    void add(MemberId member, MatchKeys told) {
        add((Object) member.value(), told);
    }

    void add(int row, MatchKeys told) {
        add((Object) row, told);
    }

    /** Whoever has a key first keeps it. */
    private void add(Object person, MatchKeys told) {
        people.add(person);
        int holder = people.size();
        for (String key : told.same()) {
            put(hash('s', key), holder);
        }
        put('x', told.externalId(), holder);
        put('e', told.mailbox(), holder);
        put('p', told.phone(), holder);
    }

    private void put(char kind, @Nullable String value, int holder) {
        if (value != null) {
            put(hash(kind, value), holder);
        }
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    /** The one whom the keys tell to be the same person, by the surest key that finds somebody. */
    Optional<Person> same(MatchKeys told) {
        return told.same().stream()
                .map(key -> find(hash('s', key)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whoever has the external id. */
    Optional<Person> withExternalId(MatchKeys told) {
        return find('x', told.externalId());
    }

    Optional<Person> withMailbox(MatchKeys told) {
        return find('e', told.mailbox());
    }

    Optional<Person> withPhone(MatchKeys told) {
        return find('p', told.phone());
    }

    private Optional<Person> find(char kind, @Nullable String value) {
        return value == null ? Optional.empty() : find(hash(kind, value));
    }

    private Optional<Person> find(long hash) {
        int slot = slot(hash);
        return holders[slot] == 0 ? Optional.empty() : Optional.of(person(holders[slot]));
    }

    private Person person(int holder) {
        return switch (people.get(holder - 1)) {
            case Integer row -> new Person.InFile(row);
            case Object id -> new Person.InRegister(new MemberId((String) id));
        };
    }

    private void put(long hash, int holder) {
        int slot = slot(hash);
        if (holders[slot] == 0) {
            keys[slot] = hash;
            holders[slot] = holder;
            size++;
            if (size * 2 > keys.length) {
                grow();
            }
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHolders = holders;
        keys = new long[oldKeys.length * 2];
        holders = new int[oldHolders.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHolders[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                holders[slot] = oldHolders[i];
            }
        }
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) (hash >>> 20) & mask;
        while (holders[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** FNV-1a over the characters, then mixed so that every bit counts. */
    private static long hash(char kind, String value) {
        long hash = (0xcbf29ce484222325L ^ kind) * 0x100000001b3L;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
