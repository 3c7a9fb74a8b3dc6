package eu.werein.platform.seats;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import eu.werein.platform.seats.mongo.SeatPlanDocument;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.Test;

/** 500 seats and 10,000 parties: the largest plan that is foreseen. */
class LargePlanTests {

    private static final int PARTIES = 10_000;
    private static final int MEBIBYTE = 1 << 20;
    private final Random random = new Random(1);

    @Test
    void tenThousandPartiesFitInOneMebibyte() {
        SeatPlan plan = tenThousand(new Order.Arrival());
        Document document = SeatPlanDocument.write(plan);
        BasicOutputBuffer bytes = new BasicOutputBuffer();
        new DocumentCodec()
                .encode(new BsonBinaryWriter(bytes), document, EncoderContext.builder().build());
        System.Logger log = System.getLogger(LargePlanTests.class.getName());
        log.log(System.Logger.Level.INFO, "{0} bytes of BSON", bytes.getSize());
        assertThat(bytes.getSize()).isLessThan(MEBIBYTE);
        Histories.same(SeatPlanDocument.read(document), plan);
    }

    /** The bound is far above what is measured, so that a slow machine does not fail it. */
    @Test
    void decidingDoesNotLookAtAllWhoWait() {
        SeatPlan plan = tenThousand(new Order.Arrival());
        long[] nanos = new long[4_000];
        for (int i = 0; i < nanos.length; i++) {
            SeatCommand command = command(plan, i);
            Instant clock = RandomHistory.START.plusMillis(PARTIES + i);
            long start = System.nanoTime();
            plan = Allocator.decide(plan, command, clock, null).plan();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.Logger log = System.getLogger(LargePlanTests.class.getName());
        log.log(System.Logger.Level.INFO, "{0} ns median", nanos[nanos.length / 2]);
        assertThat(nanos[nanos.length / 2]).isLessThan(500_000);
    }

    /** One after the other they would copy hundreds of megabytes; that is the same everywhere. */
    @Test
    void tenThousandPartiesAreReadAtOnce() {
        Document document = SeatPlanDocument.write(tenThousand(new Order.Arrival()));
        assertThat(megabytes(() -> SeatPlanDocument.read(document))).isLessThan(60);
    }

    /** As above; five hundred who get seats are still taken from the list one by one. */
    @Test
    void orderOfTenThousandPartiesIsDecidedAtOnce() {
        SeatPlan plan = tenThousand(new Order.Priority(Plans.hours(24)));
        assertThat(
                        megabytes(
                                () ->
                                        Allocator.decide(
                                                plan,
                                                new SeatCommand.Tick(),
                                                Plans.hours(24),
                                                null)))
                .isLessThan(150);
    }

    private static long megabytes(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        long megabytes = (threads.getCurrentThreadAllocatedBytes() - before) >> 20;
        System.Logger log = System.getLogger(LargePlanTests.class.getName());
        log.log(System.Logger.Level.INFO, "{0} MB", megabytes);
        return megabytes;
    }

    private SeatCommand command(SeatPlan plan, int i) {
        EnrolmentId waiting = Plans.id(PARTIES - i);
        return switch (i % 3) {
            case 0 -> enrol(PARTIES + i);
            case 1 -> new SeatCommand.Cancel(waiting, new RequestKey(uuid(), 0));
            default -> new SeatCommand.Accept(first(plan), new RequestKey(uuid(), 0));
        };
    }

    private static EnrolmentId first(SeatPlan plan) {
        Line deadlines = plan.entries().deadlines();
        return deadlines.isEmpty() ? Plans.id(1) : deadlines.first().id();
    }

    private SeatPlan tenThousand(Order order) {
        Plans plan = Plans.of(Plans.seats(500, Plans.floor(Plans.ES, 40), order));
        for (int i = 1; i <= PARTIES; i++) {
            plan.decide(enrol(i));
        }
        return plan.plan();
    }

    private SeatCommand enrol(int number) {
        Pseudonym person = new Pseudonym(uuid());
        return new SeatCommand.Enrol(
                Plans.id(number),
                random.nextInt(),
                number % 7 == 0 ? Plans.ES : Plans.BE,
                new Party(List.of(person), random.nextInt(20) == 0 ? 1 : 0),
                0,
                true);
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
