package eu.werein.events.answers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.EventsService;
import eu.werein.events.gatherings.PlantedGathering;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.RunningService;
import java.util.UUID;

/** Two partners host a gathering for two under the same id, each with four Thursdays. */
abstract class TwinGatherings {

    static final RunningService SERVICE = EventsService.shared();
    static final String DATE = "2099-03-12";

    final PartnerId one = SERVICE.partner();
    final PartnerId two = SERVICE.partner("es");
    final Client ofOne = SERVICE.as(one, Role.ORGANISER, Role.MEMBER);
    final Client ofTwo = SERVICE.as(two, Role.ORGANISER, Role.MEMBER);
    final String twin = UUID.randomUUID().toString();

    /** Under the same id at either host. */
    void planned(PartnerId host, Visibility visibility) {
        PlantedGathering.keep(SERVICE, host, twin, visibility, 2);
    }

    String gathering(PartnerId host) {
        return "/api/gatherings/" + host + "/" + twin;
    }

    String path(PartnerId host) {
        return gathering(host) + "/occurrences/" + DATE + "/answer";
    }

    String hosted() {
        return "/api/partners/" + one + "/gatherings/" + twin;
    }

    static String says(String answer, int people, PartnerId home) {
        return "{\"asMemberOf\":\"%s\",\"answer\":\"%s\",\"people\":%d}"
                .formatted(home, answer, people);
    }

    static String says(String answer, PartnerId home) {
        return "{\"asMemberOf\":\"%s\",\"answer\":\"%s\"}".formatted(home, answer);
    }

    void changed(String query, String patch) {
        String tag = ofOne.get(hosted()).header("ETag");
        assertThat(ofOne.send("PATCH", hosted() + query, patch, "If-Match", tag).status())
                .isEqualTo(200);
    }
}
