package eu.werein.members.enrolments;

import static eu.werein.members.enrolments.EnrolmentFixture.AN;
import static eu.werein.members.enrolments.EnrolmentFixture.CYCLE;
import static eu.werein.members.enrolments.EnrolmentFixture.ENROLMENT;
import static eu.werein.members.enrolments.EnrolmentFixture.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.hosted.Standing;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemindLearnersTests {

    private static final ZonedDateTime BEGINS =
            ZonedDateTime.parse("2027-03-04T18:00:00+01:00[Europe/Brussels]");
    private static final List<PartnerId> HOMES =
            List.of(new PartnerId("be-mompreneurs"), new PartnerId("es-uvigo"));

    private final Enrolments enrolments = new InMemoryEnrolments();
    private final List<String> asked = new ArrayList<>();
    private final RemindLearners remind =
            new RemindLearners(
                    enrolments,
                    (id, begins) -> {
                        assertThat(begins).isEqualTo(BEGINS);
                        asked.add(TenantContext.current() + " " + id);
                    });

    @Test
    void whoHasASeatIsRemindedByHerHomeAndWhoWaitsIsNot() {
        enrolments.keep(Optional.empty(), enrolment(AN, new Standing.Confirmed(), 3));
        enrolments.keep(
                Optional.empty(), enrolment(new MemberId("eva"), new Standing.Waiting(), 3));

        remind.remind(CYCLE, HOMES, BEGINS);

        assertThat(asked).containsExactly("be-mompreneurs " + ENROLMENT, "es-uvigo " + ENROLMENT);
    }
}
