package eu.werein.events.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.answers.MemberAnswer;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Word;
import eu.werein.events.catalogue.Entry;
import eu.werein.events.catalogue.EntryFixture;
import eu.werein.events.catalogue.InMemoryCatalogue;
import eu.werein.events.gatherings.GatheringFixture;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.tenant.PartnerId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedsTests {

    private static final PartnerId HOST = new PartnerId("be-mompreneurs");

    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final Numbered text = new Numbered();
    private Instant now = GatheringFixture.NOW;
    private final InstantSource moving = () -> now;
    private Duration passed = Duration.ZERO;
    private final Feeds feeds =
            new Feeds(catalogue, text, moving.withZone(ZoneOffset.UTC), () -> passed.toNanos());

    /** Writes another text each time, with what it was given. */
    private static final class Numbered implements CalendarText {
        private int number;

        @Override
        public byte[] of(String name, List<Entry> entries, @Nullable Language wish, Instant at) {
            number++;
            return (number + " " + name + " " + entries.size() + " " + wish)
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] ofPerson(
                String name,
                List<Entry> entries,
                Answered answered,
                @Nullable Language wish,
                Instant at) {
            return of(name, entries, wish, at);
        }
    }

    private String everybody(@Nullable Language wish) {
        return new String(
                feeds.ofEverybody("Name", Set.of(HOST), wish).bytes(), StandardCharsets.UTF_8);
    }

    private String member() {
        return member(HOST);
    }

    /** Of one who has answered to dates of hosts. */
    private String member(PartnerId partner, MemberAnswer... answers) {
        Answered answered = Answered.of(Set.of(partner), List.of(answers));
        return new String(feeds.ofMember("Name", answered, null).bytes(), StandardCharsets.UTF_8);
    }

    private static MemberAnswer maybe(long sequence) {
        return new MemberAnswer(
                HOST,
                new OccurrenceId(GatheringFixture.ID, LocalDate.parse("2027-03-04")),
                "member",
                Word.MAYBE,
                0,
                null,
                GatheringFixture.NOW,
                sequence);
    }

    private void take(long sequence) {
        catalogue.take(EntryFixture.of(HOST, GatheringFixture.workshop()), sequence);
        passed = passed.plusSeconds(1);
    }

    @Test
    void aFeedThatNothingHasChangedInIsNotWrittenAgain() {
        take(1);

        assertThat(everybody(null)).isEqualTo("1 Name 1 null");
        now = now.plus(Duration.ofHours(2));
        assertThat(everybody(null)).isEqualTo("1 Name 1 null");
    }

    @Test
    void aChangeIsInTheNextFeed() {
        everybody(null);
        take(1);

        assertThat(everybody(null)).isEqualTo("2 Name 1 null");
    }

    @Test
    void aChangeShowsASecondLaterAtTheLatest() {
        everybody(null);
        catalogue.take(EntryFixture.of(HOST, GatheringFixture.workshop()), 1);
        passed = Duration.ofMillis(999);
        assertThat(everybody(null)).isEqualTo("1 Name 0 null");
        passed = Duration.ofSeconds(1);

        assertThat(everybody(null)).isEqualTo("2 Name 1 null");
    }

    @Test
    void aDayThatGoesByIsInTheNextFeed() {
        everybody(null);
        now = now.plus(Duration.ofDays(1));

        assertThat(everybody(null)).startsWith("2 ");
    }

    @Test
    void whoReadsAnotherLanguageHasAFeedOfHerOwn() {
        everybody(Language.FR);

        assertThat(everybody(Language.NL)).isEqualTo("2 Name 0 NL");
        assertThat(everybody(Language.FR)).startsWith("1 ");
    }

    @Test
    void whatIsForMembersIsInTheirsOnly() {
        catalogue.take(EntryFixture.of(HOST, GatheringFixture.meetup()), 1);

        assertThat(everybody(null)).isEqualTo("1 Name 0 null");
        assertThat(member()).isEqualTo("2 Name 1 null");
    }

    @Test
    void ofOtherHostsAMemberFindsWhatSheHasAnsweredTo() {
        PartnerId hers = new PartnerId("es-uvigo");
        catalogue.take(EntryFixture.of(HOST, GatheringFixture.meetup()), 1);

        assertThat(member(hers)).isEqualTo("1 Name 0 null");
        assertThat(member(hers, maybe(1))).isEqualTo("2 Name 1 null");
    }

    @Test
    void anAnswerIsInHerNextFeedAndInNobodyElses() {
        take(1);
        assertThat(member()).startsWith("1 ");

        assertThat(member(HOST, maybe(1))).startsWith("2 ");
        assertThat(member(HOST, maybe(2))).startsWith("3 ");
        assertThat(member()).startsWith("1 ");
    }

    @Test
    void otherBytesHaveAnotherTag() {
        String tag = feeds.ofEverybody("Name", Set.of(HOST), null).tag();
        take(1);

        assertThat(feeds.ofEverybody("Name", Set.of(HOST), null).tag()).isNotEqualTo(tag);
    }
}
