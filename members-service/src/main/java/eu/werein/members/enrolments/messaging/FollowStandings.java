package eu.werein.members.enrolments.messaging;

import eu.werein.members.enrolments.FollowEnrolment;
import eu.werein.members.enrolments.messaging.TrainingMessages.PartyData;
import eu.werein.members.hosted.Standing;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.TenantContext;

/** Follows how each learner stands, at her home: the event is the host's. */
final class FollowStandings implements EventHandler {

    private final FollowEnrolment follow;

    FollowStandings(FollowEnrolment follow) {
        this.follow = follow;
    }

    @Override
    public boolean concerns(Event event) {
        return TrainingMessages.isAboutParty(event);
    }

    @Override
    public void on(Event event) {
        PartyData party = EventJson.read(event, PartyData.class);
        Standing standing = party.stands();
        TenantContext.run(
                party.home(),
                () ->
                        party.people()
                                .forEach(
                                        member ->
                                                follow.told(
                                                        party.id(event.partner(), member),
                                                        party.cycle(event.partner()),
                                                        standing,
                                                        event.sequence())));
    }
}
