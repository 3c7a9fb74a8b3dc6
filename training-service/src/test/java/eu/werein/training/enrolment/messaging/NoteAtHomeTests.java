package eu.werein.training.enrolment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.testing.Contracts;
import eu.werein.training.enrolment.InMemoryMemberEnrolments;
import eu.werein.training.enrolment.MemberEnrolment;
import eu.werein.training.enrolment.MemberEnrolments.Which;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteAtHomeTests {

    private static final PartnerId HOST = new PartnerId("es-uvigo");
    private static final PartnerId HOME = new PartnerId("be-mompreneurs");
    private static final String LEADER = "019ab1c3-1000-7d2e-9f3a-4b5c6d7e8f90";

    private final InMemoryMemberEnrolments enrolments = new InMemoryMemberEnrolments();
    private final NoteAtHome note = new NoteAtHome(enrolments);

    private static Event event(String type, long sequence) {
        return new Event(
                HOST,
                "019ab1c2-7f00-7a3b-8c4d-5e6f708192a3",
                sequence,
                type,
                Instant.EPOCH,
                Contracts.example(type).getBytes(StandardCharsets.UTF_8));
    }

    /** As it comes from the log: with the host bound. */
    private void told(String type, long sequence) {
        TenantContext.run(HOST, () -> note.on(event(type, sequence)));
    }

    private List<MemberEnrolment> at(PartnerId partner) {
        return TenantContext.<List<MemberEnrolment>, RuntimeException>call(
                partner, () -> enrolments.list(Which.ALL, null, 9));
    }

    @Test
    void everybodyOfAPartyIsNotedAtHomeAndNobodyAtTheHost() {
        told(SeatPlanMessages.ENROLLED, 2);
        assertThat(at(HOST)).isEmpty();
        assertThat(at(HOME))
                .extracting(each -> each.host() + " " + each.leads() + " " + each.people())
                .containsExactly("es-uvigo true 2", "es-uvigo false 2");
    }

    @Test
    void whatIsToldTwiceAndOutOfOrderLeavesTheLatest() {
        told(SeatPlanMessages.STANDING_CHANGED, 3);
        told(SeatPlanMessages.ENROLLED, 2);
        told(SeatPlanMessages.STANDING_CHANGED, 3);
        assertThat(at(HOME).stream().filter(each -> each.memberId().equals(LEADER)))
                .extracting(each -> each.shown().standing())
                .containsExactly("offered");
    }

    @Test
    void whatIsAboutAllConcernsNoMember() {
        assertThat(note.concerns(event(SeatPlanMessages.SEATS_CHANGED, 1))).isFalse();
        assertThat(note.concerns(event(SeatPlanMessages.PUBLISHED, 1))).isFalse();
    }
}
