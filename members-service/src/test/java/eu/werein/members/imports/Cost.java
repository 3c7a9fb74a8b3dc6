package eu.werein.members.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * What something takes: the time that it was worked on, and all the memory that it ever asked for,
 * which the heap cannot grow by more than.
 */
public record Cost<T>(T result, Duration time, long bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    public static <T> Cost<T> of(Callable<T> work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long time = THREADS.getCurrentThreadCpuTime();
        try {
            T result = work.call();
            return new Cost<>(
                    result,
                    Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - time),
                    THREADS.getCurrentThreadAllocatedBytes() - bytes);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public void isWithin(Duration most, int megabytes) {
        assertThat(time).isLessThan(most);
        assertThat(bytes).isLessThan(megabytes * 1024L * 1024);
    }
}
