package eu.werein.training.rush;

import eu.werein.platform.testing.Death;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jboss.byteman.agent.Main;

/** The service dies at each step of a write while everybody enrols, and begins anew. */
public final class DeadlyRush {

    private static final PrintStream OUT = System.out;
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final int EXIT_OF_DEATH = 137;

    private final OwnProcess stage;
    private final Random random;

    private DeadlyRush(OwnProcess stage, Random random) {
        this.stage = stage;
        this.random = random;
    }

    /**
     * @param arguments how many enrolments, and a seed
     */
    public static void main(String[] arguments) {
        int enrolments = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        try (OwnProcess stage = new OwnProcess();
                Surroundings surroundings = new Surroundings()) {
            OUT.printf("## seed %d, %s%n", seed, stage.log());
            DeadlyRush deaths = new DeadlyRush(stage, new Random(seed));
            SeatRush.Result result =
                    new SeatRush(stage, surroundings).run(enrolments, seed, deaths::inTurn);
            OUT.printf(
                    "## %d requests in %.0f s; everything holds%n",
                    result.requests(), result.seconds());
        }
        System.exit(0);
    }

    private void inTurn() {
        for (Death death : Death.values()) {
            int times = 2 + random.nextInt(5);
            stage.restart(List.of("-javaagent:" + byteman() + "=script:" + script(death, times)));
            if (stage.ended(SOON) != EXIT_OF_DEATH) {
                throw new IllegalStateException("another end than " + death);
            }
            OUT.printf("## died at %s, passed %d times%n", death, times);
        }
        stage.restart(List.of());
    }

    private static Path byteman() {
        try {
            return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path script(Death death, int times) {
        try {
            return Files.writeString(Files.createTempFile("die", ".btm"), death.script(times));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
