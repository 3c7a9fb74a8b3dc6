package eu.werein.events.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.events.gatherings.PlantedGathering;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.testing.RunningService;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People without an account, of whom members-service tells, at two hosts of twin gatherings. */
class GuestsIT extends TwinGatherings {

    private final String guest = UUID.randomUUID().toString();

    private void tell(String gathering, String type, int people) {
        SERVICE.federation()
                .tell(
                        "members.guest.v1",
                        one,
                        guest,
                        type,
                        Map.of(
                                "guestId", guest,
                                "gatheringId", gathering,
                                "date", DATE,
                                "people", people));
    }

    private void awaitYes(String gathering, int people) {
        String counts = "/api/gatherings/" + one + "/" + gathering + "/answers";
        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () ->
                                assertThat(
                                                ofOne.get(counts)
                                                        .json()
                                                        .at("/items/0/counts/yes")
                                                        .asInt(-1))
                                        .isEqualTo(people));
    }

    @Test
    void aGuestHasASeatAtTheHostThatSheCameToUntilSheGivesItBack() {
        planned(one, Visibility.PUBLIC);
        planned(two, Visibility.PUBLIC);

        tell(twin, "members.guest-comes.v1", 2);

        awaitYes(twin, 2);
        var line = ofOne.get(hosted() + "/occurrences/" + DATE + "/answers").items().getFirst();
        assertThat(line.path("memberId").asString()).isEqualTo(guest);
        assertThat(line.path("guest").asBoolean()).isTrue();
        assertThat(line.path("standing").asString()).isEqualTo("confirmed");
        assertThat(ofTwo.get(gathering(two) + "/answers").items()).isEmpty();

        tell(twin, "members.guest-withdrew.v1", 2);
        awaitYes(twin, 0);
    }

    @Test
    void nobodyComesAsAGuestToWhatIsForMembers() {
        String fair = UUID.randomUUID().toString();
        planned(one, Visibility.FEDERATION);
        PlantedGathering.keep(SERVICE, one, fair, Visibility.PUBLIC, 2);

        tell(twin, "members.guest-comes.v1", 1);
        tell(fair, "members.guest-comes.v1", 1);

        awaitYes(fair, 1);
        assertThat(ofOne.get(gathering(one) + "/answers").items()).isEmpty();
    }
}
