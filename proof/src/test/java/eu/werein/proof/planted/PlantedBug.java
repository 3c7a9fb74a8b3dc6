package eu.werein.proof.planted;

import eu.werein.proof.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A patch that spoils the platform, and the check that must turn red.
 *
 * @param name the patch's file name without its ending
 * @param bug in a few words
 * @param module whose source it spoils, and whose tests hold the check
 * @param check class and method of the test
 */
record PlantedBug(String name, String bug, String module, String check, Path patch) {

    private static final String ENDING = ".patch";
    private static final String CHANGED = "+++ b/";

    /** All that are kept in the repository, by name. */
    static List<PlantedBug> all(Path root) {
        try (Stream<Path> files = Files.list(root.resolve("proof/planted"))) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(PlantedBug::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlantedBug read(Path patch) {
        try {
            List<String> lines = Files.readAllLines(patch);
            String name = patch.getFileName().toString();
            return new PlantedBug(
                    name.substring(0, name.length() - ENDING.length()),
                    field(lines, "bug: "),
                    field(lines, "module: "),
                    field(lines, "check: "),
                    patch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a patch without " + name));
    }

    /** The files that it changes, from the root of the tree. */
    List<Path> files() {
        try (Stream<String> lines = Files.lines(patch)) {
            return lines.filter(line -> line.startsWith(CHANGED))
                    .map(line -> Path.of(line.substring(CHANGED.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it still fits the tree. */
    boolean applies(Path root) {
        return Commands.succeeds(root, "git", "apply", "--check", patch.toString());
    }

    /** The compiled class of the check. */
    Path checkClass(Path root) {
        String type = check.substring(0, check.indexOf('#'));
        return root.resolve(module)
                .resolve("target/test-classes")
                .resolve(type.replace('.', '/') + ".class");
    }
}
