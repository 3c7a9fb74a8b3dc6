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
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.InMemoryMembers;
import eu.werein.members.register.MemberFixture;
import eu.werein.platform.registry.Partner;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnrolmentLetterTests {

    private static final Standing OFFERED =
            new Standing.Offered(Instant.parse("2027-02-05T07:15:00Z"));
    private static final Standing CANCELLED = new Standing.Gone(Standing.Reason.CANCELLED);

    private static final String HOME = "es-emprendedoras";
    private static final Partner CANARIES = Homes.partner(HOME, "ES", "Atlantic/Canary");
    private static final Partner VIGO = Homes.partner("es-uvigo", "ES", "Europe/Madrid");

    private final InMemoryMembers members = new InMemoryMembers();
    private final Enrolments enrolments = new InMemoryEnrolments();
    private final Titles titles = new InMemoryTitles();
    private final EnrolmentLetter letters =
            new EnrolmentLetter(
                    enrolments, HostedLettersFixture.letters(titles, members, CANARIES, VIGO));

    private void enrolled(Standing standing) {
        enrolments.keep(Optional.empty(), new Enrolment(ENROLMENT, CYCLE, standing, 7, 7));
    }

    private MemberId register(@Nullable String email) {
        return MemberFixture.registered(
                members, AN.value(), MemberFixture.person("An", "Peeters", email));
    }

    private void publish() {
        titles.keep(CYCLE, new Title(Map.of(Language.FR, "Oser vendre"), Language.FR), 1);
    }

    private Writing write(Standing about) {
        String kind = MailedLetters.STANDINGS.kind(about).orElseThrow();
        Errand errand = new Errand(kind, AboutEnrolment.subject(ENROLMENT), "7");
        return Bound.to(HOME, () -> letters.write(errand));
    }

    @Test
    void anOfferNamesTheCycleItsHostAndTheDeadlineWhereSheLives() {
        publish();
        register("an@example.org");
        enrolled(OFFERED);
        assertThat(write(OFFERED))
                .isInstanceOfSatisfying(
                        Letter.class,
                        letter -> {
                            assertThat(letter.to()).isEqualTo(new EmailAddress("an@example.org"));
                            assertThat(letter.language()).isEqualTo(Language.NL);
                            assertThat(letter.purpose()).isEqualTo("enrolment-offered");
                            assertThat(letter.path()).isEqualTo("/cycles/es-uvigo/cycle-1");
                            assertThat(letter.values())
                                    .containsEntry("givenName", "An")
                                    .containsEntry("cycle", "Oser vendre")
                                    .containsEntry("host", "Partner es-uvigo");
                            assertThat(letter.values().get("deadline"))
                                    .contains("vrijdag 5 februari 2027", "07:15");
                        });
    }

    @Test
    void whoIsGoneIsToldTheReason() {
        publish();
        register("an@example.org");
        enrolled(CANCELLED);
        assertThat(write(CANCELLED))
                .isInstanceOfSatisfying(
                        Letter.class,
                        letter -> {
                            assertThat(letter.purpose()).isEqualTo("enrolment-gone");
                            assertThat(letter.variant()).isEqualTo("cancelled");
                        });
    }

    @Test
    void anOfferThatIsGoneMeanwhileIsNotSent() {
        publish();
        register("an@example.org");
        enrolled(OFFERED);
        Enrolment offered = enrolments.find(ENROLMENT).orElseThrow();
        enrolments.keep(Optional.of(offered), new Enrolment(ENROLMENT, CYCLE, CANCELLED, 9, 9));
        assertThat(write(OFFERED)).isEqualTo(new Writing.Nothing());
    }

    @Test
    void whoIsNotKnownOrHasLeftIsNotWrittenTo() {
        publish();
        enrolled(OFFERED);
        assertThat(write(OFFERED)).isEqualTo(new Writing.Nothing());
        MemberFixture.left(members, register("an@example.org"));
        assertThat(write(OFFERED)).isEqualTo(new Writing.Nothing());
    }

    @Test
    void withoutAMailboxThereIsNoLetter() {
        publish();
        register(null);
        enrolled(OFFERED);
        assertThat(write(OFFERED)).isEqualTo(new Writing.Nothing());
    }

    @Test
    void aLetterWaitsUntilItIsKnownWhatTheCycleIsCalled() {
        register("an@example.org");
        enrolled(OFFERED);
        assertThat(write(OFFERED)).isInstanceOf(Writing.NotYet.class);
    }
}
