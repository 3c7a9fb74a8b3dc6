package eu.werein.training.rush;

import java.io.PrintStream;

/** How fast a rush is, beside the store by itself; how to run it is in docs/performance.md. */
public final class RushBenchmark {

    private static final PrintStream OUT = System.out;
    private static final int WARMING = 1_000;

    private RushBenchmark() {}

    /**
     * @param enrolments how many; several are measured one after the other
     */
    public static void main(String[] enrolments) {
        try (OwnProcess stage = new OwnProcess();
                Surroundings surroundings = new Surroundings()) {
            OUT.println("## " + stage.log());
            SeatRush rush = new SeatRush(stage, surroundings);
            rush.run(WARMING, 1, () -> {});
            for (String number : enrolments) {
                SeatRush.Result result =
                        rush.run(Integer.parseInt(number), System.nanoTime(), () -> {});
                double raw =
                        RawUpdates.perSecond(
                                surroundings.store(), SeatRush.CLIENTS, result.requests());
                OUT.printf(
                        "## %s enrolments, %d requests: %.0f/s; raw conditional updates %.0f/s;"
                                + " %.2f x%n",
                        number,
                        result.requests(),
                        result.perSecond(),
                        raw,
                        result.perSecond() / raw);
            }
        }
        System.exit(0);
    }
}
