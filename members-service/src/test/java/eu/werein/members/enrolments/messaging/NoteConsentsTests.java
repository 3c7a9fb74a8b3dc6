package eu.werein.members.enrolments.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Consents.Decided;
import eu.werein.members.consent.Decision;
import eu.werein.members.consent.Entry;
import eu.werein.members.consent.InMemoryConsents;
import eu.werein.members.consent.Subject;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.InMemoryMembers;
import eu.werein.members.register.MemberFixture;
import eu.werein.platform.messaging.Event;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the producer's own example: a leader who shows her card comes with one who does not. */
class NoteConsentsTests {

    private static final MemberId LEADER = new MemberId("019ab1c3-1000-7d2e-9f3a-4b5c6d7e8f90");
    private static final MemberId COMPANION = new MemberId("019ab1c3-2000-7d2e-9f3a-4b5c6d7e8f91");
    private static final Subject TO_HOST = Subject.cardTo(TrainingContracts.HOST);

    private final InMemoryMembers members = new InMemoryMembers();
    private final Consents consents = new InMemoryConsents();
    private final NoteConsents note = new NoteConsents(consents, members);
    private final Event enrolled =
            TrainingContracts.example(TrainingMessages.ENROLLED, "cycle-1", 7);

    @BeforeEach
    void bothAreMembers() {
        for (MemberId member : List.of(LEADER, COMPANION)) {
            MemberFixture.registered(
                    members, member.value(), MemberFixture.person("An", "Peeters", null));
        }
    }

    @Test
    void theLedgerSaysToWhomShownUnderWhichTextAndBecauseOfWhichEnrolment() {
        note.on(enrolled);
        assertThat(consents.find(LEADER).entries())
                .containsExactly(
                        Entry.cardGiven(
                                TrainingContracts.HOST,
                                TrainingContracts.TOLD_AT,
                                "enrolment/7f0a1c52-3d4e-8a61-9b7c-2e5d8f1a0c34",
                                "2027-01"));
    }

    @Test
    void whoDoesNotShowHerCardIsNotMadeToByWhomSheComesWith() {
        note.on(enrolled);
        assertThat(consents.find(COMPANION).entries()).isEmpty();
    }

    @Test
    void anEnrolmentThatIsToldAgainGivesNothingBackThatWasWithdrawn() {
        note.on(enrolled);
        Entry withdrawn =
                new Entry(
                        TO_HOST,
                        Decision.WITHDRAWN,
                        TrainingContracts.TOLD_AT.plus(Duration.ofDays(1)),
                        "me/1",
                        "2027-01");
        consents.note(List.of(new Decided(LEADER, withdrawn)));
        note.on(enrolled);
        assertThat(consents.find(LEADER).allows(TO_HOST)).isFalse();
        assertThat(consents.find(LEADER).entries()).hasSize(2);
    }

    @Test
    void ofWhoeverIsNotKnownNothingIsNoted() {
        NoteConsents elsewhere = new NoteConsents(consents, new InMemoryMembers());
        elsewhere.on(enrolled);
        assertThat(consents.find(LEADER).entries()).isEmpty();
    }

    @Test
    void onlyTheEnrolmentItselfIsAConsent() {
        assertThat(note.concerns(enrolled)).isTrue();
        assertThat(
                        note.concerns(
                                TrainingContracts.example(
                                        TrainingMessages.STANDING_CHANGED, "cycle-1", 8)))
                .isFalse();
    }
}
