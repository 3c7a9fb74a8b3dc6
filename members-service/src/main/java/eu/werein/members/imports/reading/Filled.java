package eu.werein.members.imports.reading;

import java.io.IOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows below the header that have something in them. */
final class Filled implements Rows {

    private final Rows every;
    private final int headerRow;
    private @Nullable Row next;

    Filled(Rows every, int headerRow) {
        this.every = every;
        this.headerRow = headerRow;
    }

    @Override
    public boolean hasNext() {
        while (next == null && every.hasNext()) {
            Row row = every.next();
            if (row.number() > headerRow && !row.isBlank()) {
                next = row;
            }
        }
        return next != null;
    }

    @Override
    public Row next() {
        Row row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    @Override
    public void close() throws IOException {
        every.close();
    }
}
