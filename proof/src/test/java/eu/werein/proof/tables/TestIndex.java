package eu.werein.proof.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every test method of the checkout, as {@code module/Class#method}. */
final class TestIndex {

    private static final List<String> MODULES =
            List.of(
                    "deploy/local",
                    "federation-service",
                    "gateway",
                    "members-service",
                    "platform",
                    "proof",
                    "training-service",
                    "events-service");
    private static final Pattern TEST =
            Pattern.compile(
                    "@(?:Test|ParameterizedTest|TestFactory|FuzzTest)\\b[\\s\\S]*?"
                            + "\\b(?:void|Stream<DynamicTest>) (\\w+)\\(");

    private final Set<String> tests = new TreeSet<>();

    static TestIndex of(Path root) {
        TestIndex index = new TestIndex();
        MODULES.forEach(
                module -> index.read(module, root.resolve(module).resolve("src/test/java")));
        return index;
    }

    private void read(String module, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String type = file.getFileName().toString().replace(".java", "");
                Matcher test = TEST.matcher(Files.readString(file));
                while (test.find()) {
                    tests.add(module + "/" + type + "#" + test.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String test) {
        return tests.contains(test);
    }
}
