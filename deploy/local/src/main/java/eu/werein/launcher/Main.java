package eu.werein.launcher;

import eu.werein.launcher.parts.Checkout;
import eu.werein.launcher.parts.PartFailed;
import eu.werein.launcher.parts.PartLogs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code up|status|down|logs} and what follows. */
public final class Main {

    private Main() {}

    /** Ends with 0 when the command was done, else with 1 and a sentence that says why not. */
    public static void main(String[] arguments) {
        PartLogs.quieten();
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            Options options =
                    Options.parse(rest, Optional.ofNullable(System.getenv("WEREIN_MONGODB_URI")));
            Checkout checkout = Checkout.aroundWorkingDirectory();
            RunFolder folder = new RunFolder(RunFolder.pathFor(checkout.root(), options));
            switch (arguments[0]) {
                case "up" -> new Up(options, checkout, folder).run();
                case "status" -> new Status(options, checkout, folder).print();
                case "down" -> new Down(folder).run();
                case "logs" -> new Logs(folder).print(options.names());
                default -> throw new Refusal("There is up, status, down and logs.");
            }
        } catch (Refusal | PartFailed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
