package eu.werein.events.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.answers.MemberAnswer;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Word;
import eu.werein.events.catalogue.EntryFixture;
import eu.werein.events.feeds.Mark.Kind;
import eu.werein.events.gatherings.GatheringFixture;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweredTests {

    private static final PartnerId OWN = new PartnerId("be-mompreneurs");
    private static final PartnerId OTHER = new PartnerId("es-uvigo");
    private static final LocalDate DATE = LocalDate.parse("2027-03-04");

    private static MemberAnswer answer(
            PartnerId host, Word word, @Nullable String standing, long sequence) {
        return new MemberAnswer(
                host,
                new OccurrenceId(GatheringFixture.ID, DATE),
                "member",
                word,
                word == Word.YES ? 1 : 0,
                standing == null ? null : new ShownStanding(standing, null, null),
                Instant.parse("2027-03-01T10:00:00Z"),
                sequence);
    }

    private static Kind shown(MemberAnswer... answers) {
        Answered answered = Answered.of(Set.of(OWN), List.of(answers));
        Mark mark =
                answered.of(EntryFixture.of(OWN, GatheringFixture.meetup()))
                        .getOrDefault(DATE, Mark.UNANSWERED);
        return mark.kind();
    }

    @ParameterizedTest
    @CsvSource({
        "YES, confirmed, COMES",
        "YES, waiting, PERHAPS",
        "YES, offered, PERHAPS",
        "YES, gone, FREE",
        "MAYBE,, PERHAPS",
        "NO,, FREE"
    })
    void onlyWhoHasAPlaceComes(Word word, @Nullable String standing, Kind kind) {
        assertThat(shown(answer(OWN, word, standing, 1))).isEqualTo(kind);
    }

    @Test
    void ofTwoHomesTheOneCountsThatWasToldLast() {
        MemberAnswer before = answer(OWN, Word.YES, "confirmed", 1);
        MemberAnswer after = answer(OWN, Word.NO, null, 2);

        assertThat(shown(before, after)).isEqualTo(Kind.FREE);
        assertThat(shown(after, before)).isEqualTo(Kind.FREE);
    }

    @Test
    void answersToTwoHostsUnderTheSameIdAreTwo() {
        Answered answered =
                Answered.of(Set.of(OWN), List.of(answer(OTHER, Word.YES, "confirmed", 1)));

        assertThat(answered.of(EntryFixture.of(OWN, GatheringFixture.meetup()))).isEmpty();
        assertThat(answered.of(EntryFixture.of(OTHER, GatheringFixture.meetup()))).hasSize(1);
        assertThat(answered.elsewhere()).containsExactly(OTHER);
    }

    @Test
    void hostsThatSheIsAMemberOfAreNotElsewhere() {
        assertThat(
                        Answered.of(Set.of(OWN), List.of(answer(OWN, Word.YES, "confirmed", 1)))
                                .elsewhere())
                .isEmpty();
    }
}
