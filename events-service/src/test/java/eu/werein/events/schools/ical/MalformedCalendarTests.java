package eu.werein.events.schools.ical;

import static eu.werein.events.schools.ical.CalendarTexts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import eu.werein.events.schools.CalendarRefused;
import eu.werein.events.schools.CalendarRefused.Why;
import eu.werein.events.schools.ical.MalformedCalendars.Sample;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedCalendarTests {

    /** What a decoder takes in at once. */
    private static final int READ_AHEAD = 8 * 1024;

    /** All that is made on the way, whether it is held or not. */
    private static final long MOST_BYTES = 64L << 20;

    private static final EnumSet<Why> OF_LINKS =
            EnumSet.of(
                    Why.TOO_LARGE,
                    Why.UNREACHABLE,
                    Why.NOT_PUBLIC,
                    Why.MOVED,
                    Why.NOT_SERVED,
                    Why.TOO_SLOW);

    static List<Sample> samples() {
        return MalformedCalendars.all(TODAY);
    }

    private static CalendarRefused refused(InputStream calendar) {
        return assertThatExceptionOfType(CalendarRefused.class)
                .isThrownBy(() -> new StreamedHolidayReader().read(calendar, TODAY))
                .actual();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Timeout(1)
    void whatIsWrongIsToldWithItsLine(Sample sample) {
        CalendarRefused refused = refused(new ByteArrayInputStream(sample.bytes()));

        assertThat(refused.why()).isEqualTo(sample.why());
        assertThat(refused.line()).isEqualTo(sample.line());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrongTakesLittleMemory(Sample sample) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        refused(new ByteArrayInputStream(sample.bytes()));

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
    }

    @Test
    void thereAreSamplesOfEachKind() {
        assertThat(samples()).hasSizeGreaterThan(50);
        assertThat(samples().stream().map(Sample::why).distinct())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(OF_LINKS));
    }

    @Test
    void aLineOfAGigabyteIsReadAsFarAsALineMayBe() {
        Endless endless = new Endless("BEGIN:VCALENDAR\r\nX-FOLDED:", "aaaaaaaa\r\n ", 1L << 30);

        assertThat(refused(endless).why()).isEqualTo(Why.LINE_TOO_LONG);
        assertThat(endless.handedOut()).isLessThan(2L * ContentLines.LONGEST + READ_AHEAD);
    }

    @Test
    void nothingIsReadAfterTheFirstByteThatIsWrong() {
        Endless endless = new Endless("BEGIN:VCALENDAR\r\nSUMMARY:\0", "a", Long.MAX_VALUE);

        assertThat(refused(endless).why()).isEqualTo(Why.NOT_TEXT);
        assertThat(endless.handedOut()).isLessThanOrEqualTo(READ_AHEAD);
    }

    /** A beginning, and then the same for as long as one likes. */
    private static final class Endless extends InputStream {

        private final byte[] first;
        private final byte[] again;
        private final long length;
        private long handedOut;

        Endless(String first, String again, long length) {
            this.first = first.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            if (handedOut == length) {
                return -1;
            }
            long place = handedOut - first.length;
            byte one = place < 0 ? first[(int) handedOut] : again[(int) (place % again.length)];
            handedOut++;
            return Byte.toUnsignedInt(one);
        }

        @Override
        public int read(byte[] into, int from, int most) {
            for (int count = 0; count < most; count++) {
                int one = read();
                if (one < 0) {
                    return count == 0 ? -1 : count;
                }
                into[from + count] = (byte) one;
            }
            return most;
        }

        long handedOut() {
            return handedOut;
        }
    }
}
