package eu.werein.platform.sample;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the process writes to its standard output meanwhile. */
public final class LogLines implements AutoCloseable {

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private LogLines() {
        System.setOut(
                new PrintStream(
                        new OutputStream() {
                            @Override
                            public synchronized void write(int one) {
                                written.write(one);
                            }

                            @Override
                            public synchronized void write(byte[] some, int from, int length) {
                                written.write(some, from, length);
                            }
                        },
                        true,
                        StandardCharsets.UTF_8));
    }

    /** Begins to listen; ends when closed. */
    public static LogLines captured() {
        return new LogLines();
    }

    public String all() {
        return written.toString(StandardCharsets.UTF_8);
    }

    public List<String> lines() {
        return all().lines().filter(line -> !line.isBlank()).toList();
    }

    @Override
    public void close() {
        System.setOut(before);
    }
}
