package eu.werein.platform.seats.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadTogetherTests {

    private final ReadTogether<String, Integer> together = new ReadTogether<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger readings = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void end() {
        goOn.countDown();
        threads.close();
    }

    private int slowly() {
        int reading = readings.incrementAndGet();
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return reading;
    }

    @Test
    void whoAsksWhileSomebodyReadsSharesTheNextReading()
            throws InterruptedException, ExecutionException {
        Future<Integer> first = threads.submit(() -> together.read("a", this::slowly));
        begun.await();
        List<Future<Integer>> later =
                IntStream.range(0, 50)
                        .mapToObj(_ -> threads.submit(() -> together.read("a", this::slowly)))
                        .toList();
        while (together.waiting("a") < 49) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        assertThat(first.get()).isEqualTo(1);
        for (Future<Integer> each : later) {
            assertThat(each.get()).isEqualTo(2);
        }
    }

    @Test
    void somethingElseIsReadMeanwhile() throws InterruptedException {
        threads.execute(() -> together.read("a", this::slowly));
        begun.await();
        assertThat(together.read("b", () -> 7)).isEqualTo(7);
    }

    @Test
    void whatHasBeenReadIsReadAgain() {
        together.read("a", readings::incrementAndGet);
        assertThat(together.read("a", readings::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void aReadingThatFailsIsNotTheLast() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                together.read(
                                        "a",
                                        () -> {
                                            throw new IllegalStateException("away");
                                        }));
        assertThat(together.read("a", () -> 3)).isEqualTo(3);
    }
}
