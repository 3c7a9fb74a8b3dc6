package eu.werein.members.enrolments.letters;

import static eu.werein.members.enrolments.EnrolmentFixture.AN;
import static eu.werein.members.enrolments.EnrolmentFixture.CYCLE;
import static eu.werein.members.enrolments.EnrolmentFixture.ENROLMENT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.enrolments.Enrolments;
import eu.werein.members.enrolments.InMemoryEnrolments;
import eu.werein.members.errands.Errand;
import eu.werein.members.home.Homes;
import eu.werein.members.hosted.InMemoryTitles;
import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.Title;
import eu.werein.members.hosted.Titles;
import eu.werein.members.hosted.letters.HostedLettersFixture;
import eu.werein.members.notifications.Letter;
import eu.werein.members.notifications.Writing;
import eu.werein.members.person.Language;
import eu.werein.members.register.InMemoryMembers;
import eu.werein.members.register.MemberFixture;
import eu.werein.platform.registry.Partner;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderLetterTests {

    private static final ZonedDateTime BEGINS =
            ZonedDateTime.parse("2027-03-04T18:00:00+01:00[Europe/Brussels]");

    private static final Partner VIGO = Homes.partner("es-uvigo", "ES", "Europe/Madrid");

    private final InMemoryMembers members = new InMemoryMembers();
    private final Enrolments enrolments = new InMemoryEnrolments();
    private final Titles titles = new InMemoryTitles();

    @BeforeEach
    void sheIsAMemberAndTheCycleHasATitle() {
        MemberFixture.registered(
                members, AN.value(), MemberFixture.person("An", "Peeters", "an@example.org"));
        titles.keep(CYCLE, new Title(Map.of(Language.FR, "Oser vendre"), Language.FR), 1);
    }

    private void stands(Standing standing) {
        enrolments.keep(Optional.empty(), new Enrolment(ENROLMENT, CYCLE, standing, 7, 7));
    }

    private Writing writtenAt(Instant now) {
        List<Errand> asked = new ArrayList<>();
        new MailedLetters(asked::add).remind(ENROLMENT, BEGINS);
        ReminderLetter letters =
                new ReminderLetter(
                        enrolments,
                        HostedLettersFixture.letters(titles, members, VIGO),
                        Clock.fixed(now, ZoneOffset.UTC));
        return Bound.to("es-uvigo", () -> letters.write(asked.getFirst()));
    }

    @Test
    void whoHasASeatIsToldWhenItBeginsWhereItDoes() {
        stands(new Standing.Confirmed());

        assertThat(writtenAt(BEGINS.toInstant().minusSeconds(1)))
                .isInstanceOfSatisfying(
                        Letter.class,
                        letter -> {
                            assertThat(letter.purpose()).isEqualTo("enrolment-reminder");
                            assertThat(letter.path()).isEqualTo("/cycles/es-uvigo/cycle-1");
                            assertThat(letter.values().get("begins"))
                                    .contains("donderdag 4 maart 2027", "18:00");
                        });
    }

    @Test
    void nobodyIsRemindedOfWhatHasBegunWhileTheMailWasAway() {
        stands(new Standing.Confirmed());

        assertThat(writtenAt(BEGINS.toInstant())).isEqualTo(new Writing.Nothing());
    }

    @Test
    void whoHasGivenHerSeatBackIsNotReminded() {
        stands(new Standing.Gone(Standing.Reason.LEFT));

        assertThat(writtenAt(BEGINS.toInstant().minusSeconds(1))).isEqualTo(new Writing.Nothing());
    }
}
