package eu.werein.events.answers.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.answers.messaging.FollowGatherings.Told;
import eu.werein.events.gatherings.Reason;
import eu.werein.events.gatherings.messaging.GatheringMessages;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.testing.Contracts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Reads the contracts' own examples. */
class FollowGatheringsTests {

    @Test
    void aChangeSaysWhichDatesItHasMovedAndWhy() {
        Told told = EventJson.read(Contracts.example(GatheringMessages.CHANGED), Told.class);
        assertThat(told.moved()).containsExactly(LocalDate.parse("2027-03-18"));
        assertThat(told.why()).isEqualTo(new Reason("Le chauffage est en panne."));
    }

    @Test
    void aHostNeedNotSayWhy() {
        Told told = EventJson.read(Contracts.example(GatheringMessages.CANCELLED), Told.class);
        assertThat(told.cancelled()).hasSize(5);
        assertThat(told.why()).isNull();
    }
}
