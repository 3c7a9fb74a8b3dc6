package eu.werein.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.proof.Api;
import eu.werein.proof.RunningFederation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A partner who joined, has a coordinator, and was suspended. */
final class Newcomer {

    private static final String PARTNER = "lu-isolation";
    private static final String UNKNOWN = "ch-nirgends";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final RunningFederation federation;
    private final Api administrator;
    private final Person coordinator;

    Newcomer(RunningFederation federation) {
        this.federation = federation;
        this.administrator = federation.as(federation.administrator());
        join();
        coordinator = new People(federation).member(PARTNER, "coordinator");
        leave();
    }

    Person coordinator() {
        return coordinator;
    }

    /** The active ones first. */
    List<Place> placesWith(List<String> active) {
        List<Place> places = new ArrayList<>();
        active.forEach(partner -> places.add(new Place(partner, Place.Life.ACTIVE)));
        places.add(new Place(PARTNER, Place.Life.SUSPENDED));
        places.add(new Place(UNKNOWN, Place.Life.UNKNOWN));
        return places;
    }

    private void join() {
        assertThat(administrator.post("/api/federation/partners", luxembourgish()).status())
                .isIn(202, 409);
        administrator.post("/api/federation/partners/" + PARTNER + "/resume", Map.of());
        await().atMost(SOON).until(() -> statusAtBothDoors() == 400);
    }

    private void leave() {
        administrator.post("/api/federation/partners/" + PARTNER + "/suspend", Map.of());
        await().atMost(SOON).until(() -> statusAtBothDoors() == 404);
    }

    /** An empty form is refused for being empty, once the partner is there. */
    private int statusAtBothDoors() {
        String form = "/api/public/partners/" + PARTNER + "/applications";
        int atTheGateway = federation.asNobody().post(form, Map.of()).status();
        int atTheService =
                federation
                        .asNobody()
                        .at(federation.origin("members-service"))
                        .post(form, Map.of())
                        .status();
        int ofTheRegistry =
                federation.asNobody().get("/api/public/partners/" + PARTNER).status() == 200
                        ? 400
                        : 404;
        return atTheGateway == atTheService && atTheService == ofTheRegistry ? atTheGateway : 0;
    }

    private static Map<String, Object> luxembourgish() {
        return Map.of(
                "id", PARTNER,
                "name", "Isolation",
                "country", "LU",
                "kind", "association",
                "city", "Luxembourg",
                "latitude", 49.61,
                "longitude", 6.13,
                "languages", List.of("fr", "de"),
                "timeZone", "Europe/Luxembourg");
    }
}
