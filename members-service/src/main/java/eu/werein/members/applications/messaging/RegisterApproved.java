package eu.werein.members.applications.messaging;

import eu.werein.members.applications.Applicant;
import eu.werein.members.applications.Application;
import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.ApplicationState.Approved;
import eu.werein.members.applications.Applications;
import eu.werein.members.person.Phone;
import eu.werein.members.register.NewMember;
import eu.werein.members.register.Occasion;
import eu.werein.members.register.Origin;
import eu.werein.members.register.Particulars;
import eu.werein.members.register.Period;
import eu.werein.members.register.RegisterMember;
import eu.werein.platform.access.Role;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Makes an approved applicant a member. */
final class RegisterApproved implements EventHandler {

    private final Applications applications;
    private final RegisterMember register;
    private final PartnerRegistry partners;

    RegisterApproved(Applications applications, RegisterMember register, PartnerRegistry partners) {
        this.applications = applications;
        this.register = register;
        this.partners = partners;
    }

    @Override
    public boolean concerns(Event event) {
        return event.type().equals(ApplicationMessages.APPROVED);
    }

    @Override
    public void on(Event event) {
        applications.find(new ApplicationId(event.aggregateId())).ifPresent(this::register);
    }

    /** Somebody who has been forgotten since is not registered by a replay. */
    private void register(Application application) {
        if (application.state() instanceof Approved approved) {
            application
                    .applicant()
                    .ifPresent(
                            applicant ->
                                    register.register(
                                            approved.memberId(),
                                            newMember(applicant, approved),
                                            new Occasion(approved.at(), null),
                                            Request.OURS));
        }
    }

    private NewMember newMember(Applicant applicant, Approved approved) {
        Partner partner = partners.find(TenantContext.current()).orElseThrow();
        return new NewMember(
                particulars(applicant, partner.country()),
                new Period(LocalDate.ofInstant(approved.at(), partner.timeZone()), null),
                Origin.APPLICATION,
                null,
                Set.of(Role.MEMBER));
    }

    private static Particulars particulars(Applicant applicant, String partnersCountry) {
        String country = applicant.place().country();
        String phone = applicant.phone();
        return new Particulars(
                applicant.name(),
                applicant.email(),
                phone == null ? null : Phone.of(phone, country == null ? partnersCountry : country),
                null,
                applicant.language(),
                applicant.place(),
                applicant.business(),
                Set.of(),
                List.of(),
                List.of());
    }
}
