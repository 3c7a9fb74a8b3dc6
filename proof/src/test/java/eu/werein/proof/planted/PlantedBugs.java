package eu.werein.proof.planted;

import eu.werein.proof.planted.Plantation.Colour;
import eu.werein.proof.planted.Plantation.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plants every bug, or those named, and says which check has seen it. */
final class PlantedBugs {

    private static final PrintStream OUT = System.out;

    private PlantedBugs() {}

    /** From the folder of the proof. Ends with 1 when a bug was not seen. */
    public static void main(String[] names) throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        Plantation plantation = new Plantation(root);
        List<String> rows = new ArrayList<>();
        boolean allSeen = true;
        for (PlantedBug bug : PlantedBug.all(root)) {
            if (names.length == 0 || List.of(names).contains(bug.name())) {
                long from = System.nanoTime();
                Outcome outcome = plantation.with(bug);
                allSeen &= outcome.colour() == Colour.RED;
                rows.add(row(bug, outcome.colour(), (System.nanoTime() - from) / 1_000_000_000));
                OUT.println(rows.getLast());
                if (outcome.colour() != Colour.RED) {
                    outcome.lines().forEach(OUT::println);
                }
            }
        }
        Files.write(root.resolve("proof/target/planted.md"), rows);
        System.exit(allSeen ? 0 : 1);
    }

    private static String row(PlantedBug bug, Colour colour, long seconds) {
        return "| %s | %s | `%s` | %s | %d s |"
                .formatted(
                        bug.name(),
                        bug.bug(),
                        bug.check().replaceFirst(".*\\.", ""),
                        colour.name().toLowerCase(Locale.ROOT),
                        seconds);
    }
}
