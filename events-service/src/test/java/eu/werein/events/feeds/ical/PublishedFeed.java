package eu.werein.events.feeds.ical;

import eu.werein.events.catalogue.EntryFixture;
import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringFixture;
import eu.werein.events.gatherings.Occurrence;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.tenant.PartnerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A feed as it was at one moment: the meetup of a year, then with a date that is elsewhere, then
 * with one that does not take place, then ended early. Its files are read by other calendars too.
 *
 * @param name of its files
 */
record PublishedFeed(String name, Gathering gathering) {

    private static final Path CONTRACTS = Path.of("contracts", "feeds");
    private static final List<String> NAMES =
            List.of("1-planned", "2-moved", "3-cancelled", "4-ended-early");

    /** What a calendar shows: one line for each date that takes place. */
    record Shown(Instant start, Instant end, String title) implements Comparable<Shown> {

        @Override
        public int compareTo(Shown other) {
            return start.compareTo(other.start);
        }

        String line() {
            return start + " " + end + " " + title;
        }
    }

    static Stream<PublishedFeed> versions() {
        List<Gathering> history = GatheringFixture.year();
        return Stream.iterate(0, each -> each < history.size(), each -> each + 1)
                .map(each -> new PublishedFeed(NAMES.get(each), history.get(each)));
    }

    /** As we write it now. */
    String written() {
        byte[] bytes =
                new Ical4jCalendarText(URI.create("https://we-re-in.example.org"))
                        .of(
                                "Les Mompreneurs",
                                List.of(
                                        EntryFixture.of(
                                                new PartnerId("be-mompreneurs"), gathering)),
                                Language.FR,
                                GatheringFixture.NOW);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What takes place. */
    List<Shown> shown() {
        return gathering.series().occurrences().stream()
                .filter(Occurrence::takesPlace)
                .map(date -> new Shown(date.meeting().start(), date.meeting().end(), "Rencontre"))
                .sorted()
                .toList();
    }

    String agenda() {
        return String.join("\n", shown().stream().map(Shown::line).toList()) + "\n";
    }

    Path file() {
        return CONTRACTS.resolve(name + ".ics");
    }

    String published() {
        return read(name + ".ics");
    }

    String publishedAgenda() {
        return read(name + ".txt");
    }

    private static String read(String file) {
        try {
            return Files.readString(CONTRACTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
