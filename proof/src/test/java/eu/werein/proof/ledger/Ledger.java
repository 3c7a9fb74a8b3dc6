package eu.werein.proof.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with one line before and one after each call: what a client has not written down before it
 * asked, nobody can hold against the federation. Times are monotonic nanoseconds of one process.
 */
public final class Ledger implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final BufferedWriter file;
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong ok = new AtomicLong();

    private Ledger(BufferedWriter file) {
        this.file = file;
    }

    /** A line: the beginning of a call has an operation, its end an outcome. */
    private record Line(
            long number, String worker, long nanos, Operation operation, Outcome outcome) {}

    /** Begins a new file. */
    public static Ledger writingTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return new Ledger(Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the call between its two lines and returns its outcome. */
    public Outcome record(String worker, Operation operation, Supplier<Outcome> call) {
        long number = calls.incrementAndGet();
        write(new Line(number, worker, System.nanoTime(), operation, null));
        Outcome outcome = call.get();
        write(new Line(number, worker, System.nanoTime(), null, outcome));
        if (outcome instanceof Outcome.Ok) {
            ok.incrementAndGet();
        }
        return outcome;
    }

    /** How many calls have been answered well. */
    public long ok() {
        return ok.get();
    }

    private synchronized void write(Line line) {
        try {
            file.write(JSON.writeValueAsString(line));
            file.newLine();
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All calls in the order of their beginning; one without an end may have happened. */
    public static List<Call> read(Path file) {
        Map<Long, Call> calls = new LinkedHashMap<>();
        try {
            for (String text : Files.readAllLines(file)) {
                Line line = JSON.readValue(text, Line.class);
                calls.compute(line.number(), (_, begun) -> after(begun, line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(calls.values());
    }

    private static Call after(Call begun, Line line) {
        return begun == null
                ? new Call(
                        line.number(),
                        line.worker(),
                        line.operation(),
                        line.nanos(),
                        Call.NEVER,
                        new Outcome.Info("the client ended first", true))
                : new Call(
                        begun.number(),
                        begun.worker(),
                        begun.operation(),
                        begun.invoked(),
                        line.nanos(),
                        line.outcome());
    }
}
