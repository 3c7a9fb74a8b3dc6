package eu.werein.members.enrolments.messaging;

import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Consents.Decided;
import eu.werein.members.consent.Entry;
import eu.werein.members.enrolments.messaging.TrainingMessages.CardConsent;
import eu.werein.members.enrolments.messaging.TrainingMessages.PartyData;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.Members;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.TenantContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Notes in each learner's ledger that she lets the host see her card, as she said when she
 * enrolled: once for each enrolment, so that nothing that comes again gives back what she has
 * withdrawn.
 */
final class NoteConsents implements EventHandler {

    private final Consents consents;
    private final Members members;

    NoteConsents(Consents consents, Members members) {
        this.consents = consents;
        this.members = members;
    }

    @Override
    public boolean concerns(Event event) {
        return event.type().equals(TrainingMessages.ENROLLED);
    }

    @Override
    public void on(Event event) {
        PartyData party = EventJson.read(event, PartyData.class);
        TenantContext.run(party.home(), () -> note(event, party));
    }

    /** Nothing is noted of whoever is not known any more, however often it is told. */
    private void note(Event event, PartyData party) {
        List<MemberId> consenting = party.cardConsents().stream().map(CardConsent::member).toList();
        Set<MemberId> known =
                members.find(consenting).stream().map(Member::id).collect(Collectors.toSet());
        consents.note(
                party.cardConsents().stream()
                        .filter(consent -> known.contains(consent.member()))
                        .map(
                                consent ->
                                        new Decided(
                                                consent.member(),
                                                Entry.cardGiven(
                                                        event.partner(),
                                                        event.time(),
                                                        "enrolment/" + party.enrolmentId(),
                                                        consent.policyVersion())))
                        .toList());
    }
}
