package eu.werein.events.gatherings;

import eu.werein.platform.outbox.Request;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import eu.werein.platform.testing.RunningService;

/** Keeps a gathering of four Thursdays in March 2099, from the 5th on, under a given id. */
public final class PlantedGathering {

    private PlantedGathering() {}

    public static void keep(
            RunningService service,
            PartnerId host,
            String id,
            Visibility visibility,
            int capacity) {
        Told told = GatheringFixture.told("Rencontre");
        Plan plan =
                new Plan(
                        visibility,
                        GatheringFixture.weekly("2099-03-05", 4, "18:00", "20:00"),
                        new Told(
                                told.texts(),
                                told.mode(),
                                told.place(),
                                told.link(),
                                told.familyFacts(),
                                told.languages(),
                                capacity));
        Gathering.Transition planned =
                Gathering.plan(new GatheringId(id), plan, GatheringFixture.NOW);
        Bound.to(host, () -> service.bean(Gatherings.class).add(planned, Request.OURS));
    }
}
