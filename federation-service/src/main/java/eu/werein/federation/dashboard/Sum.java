package eu.werein.federation.dashboard;

import java.util.List;
import java.util.stream.Stream;

/**
 * An addition that every reader can form.
 *
 * @param parts in the order in which they would be given up to protect another one: fixed, since an
 *     order by size would itself tell sizes
 */
record Sum(Figure whole, List<Figure> parts) {

    Sum {
        parts = List.copyOf(parts);
    }

    /** What may be hidden to make this sum say less: a part if there is one, the whole if not. */
    Stream<Figure> inOrderOfSacrifice() {
        return Stream.concat(parts.stream(), Stream.of(whole));
    }

    boolean has(Figure figure) {
        return whole.equals(figure) || parts.contains(figure);
    }
}
