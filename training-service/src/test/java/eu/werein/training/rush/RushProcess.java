package eu.werein.training.rush;

import eu.werein.training.TrainingApplication;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Scanner;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The service in a process of its own: {@code <how far its clock is ahead> <settings…>}. */
public final class RushProcess {

    private RushProcess() {}

    /** Each line that comes in puts the clock forward. */
    public static void main(String[] arguments) {
        RushBeans.CLOCK.pass(Duration.parse(arguments[0]));
        new SpringApplicationBuilder(TrainingApplication.class, RushBeans.class)
                .run(Arrays.copyOfRange(arguments, 1, arguments.length));
        try (Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                RushBeans.CLOCK.pass(Duration.parse(lines.nextLine()));
            }
        }
    }
}
