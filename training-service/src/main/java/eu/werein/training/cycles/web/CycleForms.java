package eu.werein.training.cycles.web;

import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.web.TextsRequest;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.store.Ids;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.Forms;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.cycles.Particulars;
import eu.werein.training.cycles.Session;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a host says of a cycle. */
@Component
final class CycleForms {

    private final Forms forms;
    private final PartnerRegistry partners;
    private final Ids ids;

    CycleForms(Forms forms, PartnerRegistry partners, Ids ids) {
        this.forms = forms;
        this.partners = partners;
        this.ids = ids;
    }

    /** What a host says. */
    record Told(Particulars particulars, @Nullable SeatRules seats) {}

    /**
     * @param already open to whom, whatever has become of them
     * @throws ProblemException 400 with all that is wrong
     */
    Told read(CycleRequest form, Set<PartnerId> already) {
        forms.checked(form);
        Set<PartnerId> openTo = openTo(form);
        refuseUnknown(openTo, already);
        Set<FamilyFact> facts = form.familyFacts() == null ? Set.of() : form.familyFacts().facts();
        Particulars particulars =
                new Particulars(
                        TextsRequest.read(form.texts(), form.fallback()),
                        sessions(form),
                        facts,
                        openTo,
                        form.policy(),
                        form.rule());
        return new Told(particulars, form.seats() == null ? null : form.seats().rules());
    }

    private static Set<PartnerId> openTo(CycleRequest form) {
        return form.openTo() == null
                ? Set.of(TenantContext.current())
                : form.openTo().stream()
                        .map(PartnerId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private void refuseUnknown(Set<PartnerId> openTo, Set<PartnerId> already) {
        boolean all =
                openTo.stream()
                        .filter(partner -> !already.contains(partner))
                        .allMatch(
                                partner ->
                                        partners.find(partner).filter(Partner::active).isPresent());
        if (!all) {
            throw ProblemException.invalid(
                    List.of(Problem.Defect.of("/openTo", "partner-unknown")));
        }
    }

    private List<Session> sessions(CycleRequest form) {
        return form.sessions() == null
                ? List.of()
                : form.sessions().stream().map(session -> session.session(ids::next)).toList();
    }
}
