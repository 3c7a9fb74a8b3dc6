package eu.werein.platform.seats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Entries in an order, immutable. A change copies the line, which is an array of references. */
final class Line {

    private final Comparator<Entry> order;
    private final Entry[] entries;

    private Line(Comparator<Entry> order, Entry[] entries) {
        this.order = order;
        this.entries = entries;
    }

    /** All at once, which sorts them once. */
    static Line of(Comparator<Entry> order, List<Entry> entries) {
        return new Line(order, entries.stream().sorted(order).toArray(Entry[]::new));
    }

    boolean isEmpty() {
        return entries.length == 0;
    }

    /** Only when it is not empty. */
    Entry first() {
        return entries[0];
    }

    int size() {
        return entries.length;
    }

    List<Entry> toList() {
        return List.of(entries);
    }

    /** How many are before her. */
    int before(Entry entry) {
        int index = Arrays.binarySearch(entries, entry, order);
        return index < 0 ? -index - 1 : index;
    }

    Line with(Entry entry) {
        int index = before(entry);
        Entry[] longer = Arrays.copyOf(entries, entries.length + 1);
        System.arraycopy(entries, index, longer, index + 1, entries.length - index);
        longer[index] = entry;
        return new Line(order, longer);
    }

    /** Only for one who is in it. */
    Line without(Entry entry) {
        int index = before(entry);
        Entry[] shorter = Arrays.copyOf(entries, entries.length - 1);
        System.arraycopy(entries, index + 1, shorter, index, shorter.length - index);
        return new Line(order, shorter);
    }
}
