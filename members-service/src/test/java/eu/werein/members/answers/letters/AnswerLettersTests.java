package eu.werein.members.answers.letters;

import static eu.werein.members.answers.NoticeFixture.AN;
import static eu.werein.members.answers.NoticeFixture.AT_SIX;
import static eu.werein.members.answers.NoticeFixture.EVENING;
import static eu.werein.members.answers.NoticeFixture.ID;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.answers.InMemoryNotices;
import eu.werein.members.answers.Notice;
import eu.werein.members.answers.Notice.Change;
import eu.werein.members.answers.Notices;
import eu.werein.members.errands.Errand;
import eu.werein.members.home.Homes;
import eu.werein.members.hosted.InMemoryTitles;
import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.Title;
import eu.werein.members.hosted.Titles;
import eu.werein.members.hosted.letters.HostedLetters;
import eu.werein.members.hosted.letters.HostedLettersFixture;
import eu.werein.members.notifications.Letter;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import eu.werein.members.person.Language;
import eu.werein.members.register.InMemoryMembers;
import eu.werein.members.register.MemberFixture;
import eu.werein.platform.registry.Partner;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerLettersTests {

    private static final String HOME = "es-emprendedoras";
    private static final Partner CANARIES = Homes.partner(HOME, "ES", "Atlantic/Canary");
    private static final Partner VIGO = Homes.partner("es-uvigo", "ES", "Europe/Madrid");
    private static final Standing CONFIRMED = new Standing.Confirmed();
    private static final ZonedDateTime AT_EIGHT = AT_SIX.plusHours(2);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final InMemoryMembers members = new InMemoryMembers();
    private final Notices notices = new InMemoryNotices();
    private final Titles titles = new InMemoryTitles();
    private final HostedLetters letters =
            HostedLettersFixture.letters(titles, members, CANARIES, VIGO);

    @BeforeEach
    void sheIsAMemberAndTheGatheringHasATitle() {
        MemberFixture.registered(
                members, AN.value(), MemberFixture.person("An", "Peeters", "an@example.org"));
        titles.keep(EVENING, new Title(Map.of(Language.ES, "Encuentro"), Language.ES), 1);
    }

    private void knows(Standing standing, @Nullable Integer place, @Nullable Change change) {
        notices.keep(
                Optional.empty(),
                new Notice(ID, new Notice.Stands(standing, place, 7), AT_SIX, change, 9));
    }

    private static Writing write(LetterWriter writer, String purpose, String occasion) {
        Errand errand = new Errand("mail/answer-" + purpose, ID.key(), occasion);
        assertThat(writer.kinds()).contains(errand.kind());
        return Bound.to(HOME, () -> writer.write(errand));
    }

    private Writing standing(String purpose, String occasion) {
        return standing(purpose, occasion, AT_SIX.toInstant().minus(A_SECOND));
    }

    private Writing standing(String purpose, String occasion, Instant now) {
        return write(
                new AnswerLetter(notices, letters, Clock.fixed(now, ZoneOffset.UTC)),
                purpose,
                occasion);
    }

    private Writing change(String purpose, String occasion) {
        return write(new ChangeLetter(notices, letters), purpose, occasion);
    }

    private Writing reminder(ZonedDateTime of, Instant now) {
        return write(
                new DateReminder(notices, letters, Clock.fixed(now, ZoneOffset.UTC)),
                "reminder",
                of.toString());
    }

    private static Letter letter(Writing writing) {
        assertThat(writing).isInstanceOf(Letter.class);
        return (Letter) writing;
    }

    @Test
    void aSeatIsConfirmedWithTheHourThereAndWhereSheLives() {
        knows(CONFIRMED, null, null);
        Letter letter = letter(standing("confirmed", "7"));
        assertThat(letter.purpose()).isEqualTo("answer-confirmed");
        assertThat(letter.language()).isEqualTo(Language.NL);
        assertThat(letter.path()).isEqualTo("/gatherings/es-uvigo/gathering-1");
        assertThat(letter.values())
                .containsEntry("givenName", "An")
                .containsEntry("gathering", "Encuentro")
                .containsEntry("host", "Partner es-uvigo");
        assertThat(letter.values().get("starts"))
                .contains("donderdag 4 maart 2027", "18:00", "17:00");
    }

    @Test
    void whoWaitsIsToldHerPlaceIfItIsKnown() {
        knows(new Standing.Waiting(), 4, null);
        assertThat(letter(standing("waiting", "7")).values()).containsEntry("place", "4");
    }

    @Test
    void anOfferNamesItsDeadlineWhereSheLives() {
        knows(new Standing.Offered(AT_SIX.minusDays(2).toInstant()), null, null);
        assertThat(letter(standing("offered", "7")).values().get("deadline"))
                .contains("dinsdag 2 maart 2027", "17:00")
                .doesNotContain("18:00");
    }

    @Test
    void anOfferThatIsGoneMeanwhileIsNotSent() {
        knows(CONFIRMED, null, null);
        assertThat(standing("offered", "5")).isEqualTo(new Writing.Nothing());
    }

    @Test
    void nobodyIsToldOfASeatOnceItHasBegun() {
        knows(CONFIRMED, null, null);
        assertThat(standing("confirmed", "7", AT_SIX.toInstant())).isEqualTo(new Writing.Nothing());
    }

    @Test
    void nobodyIsToldOfASeatOnADateThatDoesNotTakePlace() {
        knows(CONFIRMED, null, new Change.Cancelled(9, null));
        assertThat(standing("confirmed", "7")).isEqualTo(new Writing.Nothing());
    }

    @Test
    void aMoveSaysFromWhenToWhenAndWhy() {
        knows(CONFIRMED, null, new Change.Moved(9, AT_EIGHT, "The heating is broken"));
        Letter letter = letter(change("moved", "9"));
        assertThat(letter.values())
                .containsEntry("what", "time")
                .containsEntry("reason", "The heating is broken");
        assertThat(letter.values().get("before")).contains("20:00");
        assertThat(letter.values().get("starts")).contains("18:00");
        assertThat(letter.variant()).isEqualTo("explained");
    }

    @Test
    void aMoveAtTheSameHourIsToAnotherPlace() {
        knows(CONFIRMED, null, new Change.Moved(9, AT_SIX, null));
        assertThat(letter(change("moved", "9")).values()).containsEntry("what", "place");
    }

    @Test
    void aCancellationWithoutAReasonGivesNone() {
        knows(CONFIRMED, null, new Change.Cancelled(9, null));
        Letter letter = letter(change("cancelled", "9"));
        assertThat(letter.variant()).isNull();
        assertThat(letter.values().get("starts")).contains("18:00");
    }

    @Test
    void aMoveIsNotToldOnceItWasMovedAgainOrTakenBack() {
        knows(CONFIRMED, null, new Change.Cancelled(9, null));
        assertThat(change("moved", "8")).isEqualTo(new Writing.Nothing());
    }

    @Test
    void aReminderWaitsForTheDayBeforeWhateverIsKnownUntilThen() {
        assertThat(reminder(AT_SIX, AT_SIX.minusDays(3).toInstant()))
                .isEqualTo(new Writing.NotYet(Duration.ofDays(2)));
    }

    @Test
    void whoHasASeatIsRemindedOnTheDayBefore() {
        knows(CONFIRMED, null, new Change.Moved(9, AT_EIGHT, null));
        assertThat(letter(reminder(AT_SIX, AT_SIX.minusDays(1).toInstant())).values().get("starts"))
                .contains("donderdag 4 maart 2027", "18:00");
    }

    @Test
    void nobodyIsRemindedOfWhatHasBegun() {
        knows(CONFIRMED, null, null);
        assertThat(reminder(AT_SIX, AT_SIX.toInstant().minus(A_SECOND))).isInstanceOf(Letter.class);
        assertThat(reminder(AT_SIX, AT_SIX.toInstant())).isEqualTo(new Writing.Nothing());
    }

    @Test
    void nobodyIsRemindedOfTheHourThatItWasMovedFrom() {
        knows(CONFIRMED, null, new Change.Moved(9, AT_EIGHT, null));
        assertThat(reminder(AT_EIGHT, AT_EIGHT.toInstant().minus(A_SECOND)))
                .isEqualTo(new Writing.Nothing());
    }

    @Test
    void whoDoesNotComeIsNotReminded() {
        knows(new Standing.Gone(Standing.Reason.LEFT), null, null);
        assertThat(reminder(AT_SIX, AT_SIX.toInstant().minus(A_SECOND)))
                .isEqualTo(new Writing.Nothing());
    }
}
