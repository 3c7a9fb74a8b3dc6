package eu.werein.members.enrolments;

import static eu.werein.members.enrolments.EnrolmentFixture.AN;
import static eu.werein.members.enrolments.EnrolmentFixture.CYCLE;
import static eu.werein.members.enrolments.EnrolmentFixture.ENROLMENT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.hosted.Standing;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.InMemoryMembers;
import eu.werein.members.register.MemberFixture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowEnrolmentTests {

    private static final Standing WAITING = new Standing.Waiting();
    private static final Standing CONFIRMED = new Standing.Confirmed();
    private static final Standing OFFERED =
            new Standing.Offered(Instant.parse("2027-02-05T07:15:00Z"));

    private final InMemoryMembers members = new InMemoryMembers();
    private final Enrolments enrolments = new InMemoryEnrolments();
    private final List<String> asked = new ArrayList<>();
    private final FollowEnrolment follow =
            new FollowEnrolment(
                    enrolments,
                    members,
                    enrolment -> asked.add(enrolment.since() + " " + enrolment.standing()));

    @BeforeEach
    void sheIsAMember() {
        MemberFixture.registered(
                members, AN.value(), MemberFixture.person("An", "Peeters", "an@example.org"));
    }

    private void told(Standing standing, long sequence) {
        follow.told(ENROLMENT, CYCLE, standing, sequence);
    }

    private Standing standing() {
        return enrolments.find(ENROLMENT).orElseThrow().standing();
    }

    @Test
    void eachStandingIsOneLetter() {
        told(WAITING, 3);
        told(OFFERED, 7);
        told(CONFIRMED, 8);
        assertThat(standing()).isEqualTo(CONFIRMED);
        assertThat(asked).containsExactly("3 " + WAITING, "7 " + OFFERED, "8 " + CONFIRMED);
    }

    @Test
    void whatIsToldAgainIsTheSameLetter() {
        told(WAITING, 3);
        told(WAITING, 3);
        assertThat(new LinkedHashSet<>(asked)).containsExactly("3 " + WAITING);
    }

    @Test
    void aPartyThatOnlyShrinksIsNotWrittenToOnceMore() {
        told(CONFIRMED, 3);
        told(CONFIRMED, 9);
        assertThat(new LinkedHashSet<>(asked)).containsExactly("3 " + CONFIRMED);
    }

    @Test
    void whatIsOlderThanWhatIsKnownIsNotTakenForNews() {
        told(CONFIRMED, 8);
        told(WAITING, 3);
        assertThat(standing()).isEqualTo(CONFIRMED);
        assertThat(new LinkedHashSet<>(asked)).containsExactly("8 " + CONFIRMED);
    }

    @Test
    void ofWhoeverIsNotKnownNothingIsKept() {
        Enrolment.Id stranger = new Enrolment.Id(ENROLMENT.host(), "party-2", new MemberId("x"));
        follow.told(stranger, CYCLE, CONFIRMED, 3);
        assertThat(enrolments.find(stranger)).isEmpty();
        assertThat(asked).isEmpty();
    }
}
