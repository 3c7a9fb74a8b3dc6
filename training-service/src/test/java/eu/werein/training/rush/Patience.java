package eu.werein.training.rush;

import eu.werein.platform.testing.Client;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Who is told that nobody knows, or nothing at all, asks again with the same key. */
final class Patience {

    private static final int TIMES = 100;

    private Patience() {}

    static Client.Answer answer(Supplier<Client.Answer> request) {
        for (int time = 0; time < TIMES; time++) {
            try {
                Client.Answer answer = request.get();
                if (answer.status() != 503) {
                    return answer;
                }
            } catch (UncheckedIOException e) {
                // A connection that was kept alive had been closed: nobody knows what came of it.
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("nobody answers");
    }
}
