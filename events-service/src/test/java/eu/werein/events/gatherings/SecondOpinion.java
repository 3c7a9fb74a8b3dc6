package eu.werein.events.gatherings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What python-dateutil says of rules: an implementation that shares nothing with ours. */
final class SecondOpinion {

    private SecondOpinion() {}

    record Question(LocalDate first, Rule rule) {

        private String line() {
            return first
                    + " "
                    + RuleText.write(rule)
                    + " "
                    + first.plusYears(Rule.MOST_YEARS)
                    + "\n";
        }
    }

    static List<List<LocalDate>> on(List<Question> questions) throws Exception {
        Path asked = Files.createTempFile("rules", ".txt");
        try {
            Files.writeString(
                    asked, questions.stream().map(Question::line).collect(Collectors.joining()));
            Process python =
                    new ProcessBuilder("python3", "src/test/python/rule_dates.py")
                            .redirectInput(asked.toFile())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            String answers =
                    new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (python.waitFor() != 0) {
                throw new IOException("python3 with dateutil is needed (Debian: python3-dateutil)");
            }
            return answers.lines().map(SecondOpinion::dates).toList();
        } finally {
            Files.delete(asked);
        }
    }

    private static List<LocalDate> dates(String line) {
        return Arrays.stream(line.split(" ", -1))
                .filter(date -> !date.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }
}
