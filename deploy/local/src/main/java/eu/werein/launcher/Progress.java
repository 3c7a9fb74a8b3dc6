package eu.werein.launcher;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says what is going on: at once when something happened, and at the latest every four seconds. */
final class Progress implements AutoCloseable {

    private static final Duration SILENCE = Duration.ofSeconds(4);

    private final long started = System.nanoTime();
    private final Supplier<String> now;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("progress").factory());
    private long lastLine = System.nanoTime();

    /** The supplier tells what is going on when nothing has been said for a while. */
    Progress(Supplier<String> now) {
        this.now = now;
        var _ = clock.scheduleWithFixedDelay(this::breakTheSilence, 1, 1, TimeUnit.SECONDS);
    }

    synchronized void say(String line) {
        lastLine = System.nanoTime();
        System.out.println(
                String.format(Locale.ROOT, "%5.1f s  %s", elapsed().toMillis() / 1000.0, line));
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private synchronized void breakTheSilence() {
        if (System.nanoTime() - lastLine >= SILENCE.toNanos() - 500_000_000L) {
            say(now.get());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
