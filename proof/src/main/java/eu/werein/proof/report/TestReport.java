package eu.werein.proof.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the tests of all modules and says on which parts they ran. A skipped test proves nothing,
 * so one is enough to fail the run.
 */
public final class TestReport {

    private static final Pattern SUITE =
            Pattern.compile(
                    "<testsuite\\b[^>]*\\btests=\"(\\d+)\"[^>]*\\berrors=\"(\\d+)\"[^>]*\\bskipped=\"(\\d+)\"[^>]*\\bfailures=\"(\\d+)\"");
    private static final Pattern PARTS = Pattern.compile("parts: [^\\r\\n<\\]]+");
    private static final Pattern BROWSER = Pattern.compile("(?m)^(\\d+) passed, (\\d+) failed$");

    private record Count(int tests, int failed, int skipped) {
        Count plus(Count other) {
            return new Count(tests + other.tests, failed + other.failed, skipped + other.skipped);
        }
    }

    private TestReport() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toRealPath();
        Map<String, Count> counts = new TreeMap<>();
        TreeSet<String> parts = new TreeSet<>();
        for (Path report : reports(root)) {
            String text = Files.readString(report);
            String module = root.relativize(report).toString().replaceFirst("/target/.*", "");
            counts.merge(module, count(text), Count::plus);
            PARTS.matcher(text).results().map(found -> found.group().strip()).forEach(parts::add);
        }
        counts.forEach(
                (module, count) ->
                        System.out.printf(
                                "%-20s %5d tests, %d failed, %d skipped%n",
                                module, count.tests(), count.failed(), count.skipped()));
        parts.forEach(System.out::println);
        Count all = counts.values().stream().reduce(new Count(0, 0, 0), Count::plus);
        System.out.printf("%d passed, %d failed%n", all.tests() - all.failed(), all.failed());
        if (all.skipped() > 0 || all.failed() > 0 || all.tests() == 0) {
            throw new IllegalStateException(
                    "%d tests, %d failed, %d skipped: all must run and pass"
                            .formatted(all.tests(), all.failed(), all.skipped()));
        }
    }

    private static List<Path> reports(Path root) {
        try (Stream<Path> files = Files.walk(root, 5)) {
            return files.filter(TestReport::isReport).sorted().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReport(Path file) {
        String path = file.toString();
        return (path.contains("/surefire-reports/") || path.contains("/failsafe-reports/"))
                && file.getFileName().toString().matches("TEST-.*\\.xml|browser-tests\\.txt");
    }

    private static Count count(String report) {
        Matcher browser = BROWSER.matcher(report);
        if (browser.find()) {
            int failed = Integer.parseInt(browser.group(2));
            return new Count(Integer.parseInt(browser.group(1)) + failed, failed, 0);
        }
        Matcher suite = SUITE.matcher(report);
        if (!suite.find()) {
            throw new IllegalStateException("a report without counts");
        }
        return new Count(
                Integer.parseInt(suite.group(1)),
                Integer.parseInt(suite.group(2)) + Integer.parseInt(suite.group(4)),
                Integer.parseInt(suite.group(3)));
    }
}
