package eu.werein.events.catalogue;

import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringEvent;
import eu.werein.events.gatherings.messaging.GatheringData;
import eu.werein.events.gatherings.messaging.GatheringMessages;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import java.util.Objects;

/** Gatherings as their hosts have told of them. */
public final class EntryFixture {

    private EntryFixture() {}

    /** What the gathering's event says, as somebody reads it. */
    public static Entry of(PartnerId host, Gathering gathering) {
        var told = GatheringMessages.of(new GatheringEvent.Planned(gathering), gathering.version());
        String data = EventJson.write(Objects.requireNonNull(told.data()));
        return new Entry(host, EventJson.read(data, GatheringData.class));
    }
}
