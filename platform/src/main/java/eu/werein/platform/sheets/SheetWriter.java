package eu.werein.platform.sheets;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Writes one sheet, row by row; what is written can no longer be seen, so it takes no memory. */
public interface SheetWriter extends AutoCloseable {

    /** Text that the guard against formulas has not seen yet. */
    record TextCell(String value) implements Value {}

    /** A date, written as one. */
    record DayCell(LocalDate value) implements Value {}

    /** Something in a cell. */
    sealed interface Value permits TextCell, DayCell {}

    void row(List<Value> cells) throws IOException;

    /** Ends the sheet; the stream that it is written to stays open. */
    @Override
    void close() throws IOException;
}
