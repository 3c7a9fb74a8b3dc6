package eu.werein.platform.seats;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable table of entries by what {@code key} takes from them. A change copies a bucket and
 * the row of buckets, and shares all else with the table before it: copying ten thousand entries
 * would cost more than deciding about one.
 */
final class Buckets<K, V> {

    private static final int ROW = 512;

    private final Function<V, K> key;
    private final Object[][] row;

    private Buckets(Function<V, K> key, Object[][] row) {
        this.key = key;
        this.row = row;
    }

    /** All at once, no two of which have the same key. */
    static <K, V> Buckets<K, V> of(Function<V, K> key, Stream<V> values) {
        Map<Integer, List<V>> filled =
                values.collect(Collectors.groupingBy(value -> place(key.apply(value))));
        Object[][] row = new Object[ROW][];
        Arrays.setAll(row, place -> filled.getOrDefault(place, List.of()).toArray());
        return new Buckets<>(key, row);
    }

    @Nullable V get(K wanted) {
        Object[] bucket = row[place(wanted)];
        int index = index(bucket, wanted);
        return index < 0 ? null : value(bucket[index]);
    }

    /** The table with the value, in place of the one with the same key if there is one. */
    Buckets<K, V> with(V value) {
        K wanted = key.apply(value);
        Object[] bucket = row[place(wanted)];
        int index = index(bucket, wanted);
        Object[] changed = Arrays.copyOf(bucket, index < 0 ? bucket.length + 1 : bucket.length);
        changed[index < 0 ? bucket.length : index] = value;
        return with(place(wanted), changed);
    }

    Buckets<K, V> without(K unwanted) {
        Object[] bucket = row[place(unwanted)];
        int index = index(bucket, unwanted);
        if (index < 0) {
            return this;
        }
        Object[] changed = Arrays.copyOf(bucket, bucket.length - 1);
        System.arraycopy(bucket, index + 1, changed, index, changed.length - index);
        return with(place(unwanted), changed);
    }

    Stream<V> values() {
        return Arrays.stream(row)
                .filter(bucket -> bucket.length > 0)
                .flatMap(Arrays::stream)
                .map(this::value);
    }

    private Buckets<K, V> with(int place, Object[] bucket) {
        Object[][] changed = row.clone();
        changed[place] = bucket;
        return new Buckets<>(key, changed);
    }

    private int index(Object[] bucket, K wanted) {
        for (int i = 0; i < bucket.length; i++) {
            if (key.apply(value(bucket[i])).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Spreads the hash, since ids that were made one after the other differ in few bits. */
    private static int place(Object wanted) {
        return (wanted.hashCode() * 0x9E37_79B9) >>> (Integer.SIZE - 9);
    }

    @SuppressWarnings("unchecked")
    private V value(Object stored) {
        return (V) stored;
    }
}
