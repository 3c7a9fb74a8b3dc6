package eu.werein.training.enrolment;

import eu.werein.platform.tenant.PartnerId;

class InMemoryMemberEnrolmentsTests extends MemberEnrolmentsContract {

    private final MemberEnrolments enrolments = new InMemoryMemberEnrolments();

    @Override
    MemberEnrolments enrolments() {
        return enrolments;
    }

    @Override
    PartnerId home() {
        return new PartnerId("be-mompreneurs");
    }

    @Override
    PartnerId otherHome() {
        return new PartnerId("fr-lincubacteur");
    }
}
