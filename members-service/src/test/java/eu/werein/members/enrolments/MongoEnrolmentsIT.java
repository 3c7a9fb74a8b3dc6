package eu.werein.members.enrolments;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.MembersService;
import eu.werein.members.hosted.Standing;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class MongoEnrolmentsIT extends EnrolmentsContract {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();

    @Override
    Enrolments enrolments() {
        return SERVICE.bean(Enrolments.class);
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(partner.value(), work);
    }

    @Test
    void aTwinAtAnotherPartnerIsNotInTheParty() {
        Enrolment hers =
                EnrolmentFixture.enrolment(EnrolmentFixture.AN, new Standing.Confirmed(), 1);
        keep(Optional.empty(), hers);
        PartnerId other = SERVICE.partner();
        assertThat(Bound.to(other.value(), () -> enrolments().find(hers.id()))).isEmpty();
    }
}
