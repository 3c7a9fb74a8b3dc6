package eu.werein.training.enrolment;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.TrainingService;

class MongoMemberEnrolmentsIT extends MemberEnrolmentsContract {

    private static final RunningService SERVICE = TrainingService.shared();

    private final PartnerId home = SERVICE.partner();
    private final PartnerId otherHome = SERVICE.partner();

    @Override
    MemberEnrolments enrolments() {
        return SERVICE.bean(MemberEnrolments.class);
    }

    @Override
    PartnerId home() {
        return home;
    }

    @Override
    PartnerId otherHome() {
        return otherHome;
    }
}
