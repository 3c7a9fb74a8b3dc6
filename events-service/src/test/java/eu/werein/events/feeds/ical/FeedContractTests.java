package eu.werein.events.feeds.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A feed's versions, as calendars read them one after the other: a weekly meetup at 18:00 in
 * Brussels through both changes of the clocks. The pages' tests read the same files with ical.js.
 */
class FeedContractTests {

    static List<PublishedFeed> versions() {
        return PublishedFeed.versions().toList();
    }

    /** What is written is kept in target, for whoever changes the format on purpose. */
    @ParameterizedTest
    @MethodSource("versions")
    void aFeedIsWrittenAsItsContractShows(PublishedFeed version) throws IOException {
        Path written = Files.createDirectories(Path.of("target", "feeds"));
        Files.writeString(written.resolve(version.name() + ".ics"), version.written());
        Files.writeString(written.resolve(version.name() + ".txt"), version.agenda());

        assertThat(version.written()).isEqualTo(version.published());
        assertThat(version.agenda()).isEqualTo(version.publishedAgenda());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void ical4jFindsWhatTakesPlaceAndNoMore(PublishedFeed version) throws Exception {
        assertThat(Ical4jReader.read(version.published())).isEqualTo(version.shown());
    }

    @Test
    void khalFindsWhatTakesPlaceAfterEachRefresh(@TempDir Path home) throws Exception {
        Khal khal = new Khal(home);
        for (PublishedFeed version : versions()) {
            khal.refresh(version.file());
            assertThat(khal.list()).as(version.name()).isEqualTo(version.shown());
        }
    }

    @Test
    void eachVersionIsAHigherSequenceOfTheSameUid() {
        for (int number = 0; number < versions().size(); number++) {
            String feed = versions().get(number).published();

            assertThat(feed.lines().filter(line -> line.startsWith("UID:")).distinct())
                    .containsExactly("UID:meetup.1.be-mompreneurs@gatherings.werein.eu");
            assertThat(feed.lines().filter(line -> line.startsWith("SEQUENCE:")).distinct())
                    .containsExactly("SEQUENCE:" + number);
        }
    }

    @Test
    void linesAreAsLongAsCalendarsTakeThem() {
        assertThat(versions())
                .allSatisfy(
                        version ->
                                assertThat(version.published().split("\r\n", -1))
                                        .allSatisfy(line -> assertThat(line).hasSizeLessThan(76)));
    }
}
