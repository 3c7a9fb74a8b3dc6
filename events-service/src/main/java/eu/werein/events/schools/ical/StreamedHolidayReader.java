package eu.werein.events.schools.ical;

import eu.werein.events.schools.Holiday;
import eu.werein.events.schools.HolidayReader;
import eu.werein.events.schools.ical.ContentLines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads line by line and entry by entry, so that it knows early what is wrong. */
final class StreamedHolidayReader implements HolidayReader {

    @Override
    public List<Holiday> read(InputStream calendar, LocalDate today) throws IOException {
        ContentLines lines = new ContentLines(calendar);
        Gathered gathered = new Gathered();
        EntryReader entries = new EntryReader(HolidayReader.window(today));
        CalendarScan scan = new CalendarScan(entry -> entries.read(entry).ifPresent(gathered::add));
        Optional<Line> line = lines.next();
        while (line.isPresent()) {
            scan.take(line.get());
            line = lines.next();
        }
        scan.close();
        return gathered.holidays();
    }
}
