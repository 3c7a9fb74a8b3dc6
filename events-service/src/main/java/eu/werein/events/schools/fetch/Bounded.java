package eu.werein.events.schools.fetch;

import eu.werein.events.schools.CalendarRefused;
import eu.werein.events.schools.CalendarRefused.Why;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses the byte after so many. */
final class Bounded extends FilterInputStream {

    private int left;

    Bounded(InputStream in, int most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int some) {
        left -= some;
        if (left < 0) {
            throw CalendarRefused.whole(Why.TOO_LARGE);
        }
    }
}
