package eu.werein.events.feeds.ical;

import eu.werein.events.feeds.ical.PublishedFeed.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What Debian's khal shows of a feed that it was given again and again. */
final class Khal {

    private final Path home;
    private final Path configuration;

    Khal(Path home) throws IOException {
        this.home = home;
        configuration = home.resolve("config");
        Path calendar = Files.createDirectory(home.resolve("calendar"));
        Files.writeString(
                configuration,
                """
                    [calendars]
                    [[feed]]
                    path = %s
                    [sqlite]
                    path = %s
                    [locale]
                    local_timezone = UTC
                    default_timezone = UTC
                    timeformat = %%H:%%M
                    dateformat = %%Y-%%m-%%d
                    longdateformat = %%Y-%%m-%%d
                    datetimeformat = %%Y-%%m-%%dT%%H:%%M
                    longdatetimeformat = %%Y-%%m-%%dT%%H:%%M
                    [default]
                    default_calendar = feed
                    """
                        .formatted(calendar, home.resolve("khal.db")));
    }

    void refresh(Path feed) throws Exception {
        run("import", "--batch", "-a", "feed", feed.toAbsolutePath().toString());
    }

    List<Shown> list() throws Exception {
        String lines =
                run(
                        "list",
                        "--day-format",
                        "",
                        "--format",
                        "{start-long}|{end-long}|{title}|{status}",
                        "2027-01-01",
                        "2028-12-31");
        return lines.lines()
                .filter(line -> line.contains("|"))
                .filter(line -> !line.contains("CANCELLED"))
                .flatMap(Khal::shown)
                .sorted()
                .toList();
    }

    private static Stream<Shown> shown(String line) {
        String[] fields = line.split("\\|", -1);
        return Stream.of(
                new Shown(
                        LocalDateTime.parse(fields[0]).toInstant(ZoneOffset.UTC),
                        LocalDateTime.parse(fields[1]).toInstant(ZoneOffset.UTC),
                        fields[2].strip()));
    }

    private String run(String... arguments) throws Exception {
        List<String> command =
                Stream.concat(
                                Stream.of("khal", "-c", configuration.toString()),
                                Stream.of(arguments))
                        .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process khal = builder.start();
        khal.getOutputStream().close();
        String said = new String(khal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (khal.waitFor() != 0) {
            throw new IOException("khal is needed, and did not do what it was asked: " + said);
        }
        return said;
    }
}
