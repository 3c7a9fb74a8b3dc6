package eu.werein.events.exports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.events.EventsService;
import eu.werein.events.gatherings.GatheringBodies;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.RunningService;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a partner takes away of its gatherings. */
class ExportIT {

    private static final RunningService SERVICE = EventsService.shared();

    private final PartnerId host = SERVICE.partner("be");
    private final PartnerId other = SERVICE.partner("es");
    private final Client staff = SERVICE.as(host, Role.ORGANISER);
    private final String path = "/api/partners/" + host + "/gatherings/export";

    private void plan(PartnerId by, String title) {
        SERVICE.as(by, Role.ORGANISER)
                .post(
                        "/api/partners/" + by + "/gatherings",
                        GatheringBodies.meetup(title, "partner"));
    }

    private List<String> lines() {
        return staff.get(path + "?format=csv&language=nl").body().lines().toList();
    }

    @Test
    void everyDateOfItsOwnIsALine() {
        plan(host, "Rencontre");
        plan(other, "Encuentro");

        await().atMost(RunningService.SOON).untilAsserted(() -> assertThat(lines()).hasSize(5));
        assertThat(lines().getFirst()).startsWith("\uFEFFTitel;In één zin;Datum;Begin;Einde");
        assertThat(lines().get(1))
                .startsWith(
                        "Rencontre;Chaque jeudi;2099-03-05;18:00;20:00;Europe/Brussels;gepland");
    }

    @Test
    void noSpreadsheetProgramRunsATitle() {
        plan(host, "=1+1");

        await().atMost(RunningService.SOON).untilAsserted(() -> assertThat(lines()).hasSize(5));
        assertThat(lines().get(1)).startsWith("'=1+1;");
    }

    @Test
    void aWorkbookIsOne() {
        assertThat(staff.bytes(path + "?format=xlsx")).startsWith('P', 'K');
    }

    @Test
    void onlyThoseWhoPlanTakeItAway() {
        assertThat(SERVICE.as(host, Role.MEMBER).get(path + "?format=csv").status()).isEqualTo(403);
        assertThat(SERVICE.as(other, Role.ORGANISER).get(path + "?format=csv").status())
                .isEqualTo(403);
        assertThat(staff.get(path + "?format=pdf").status()).isEqualTo(400);
        assertThat(staff.get(path + "?format=csv&language=xx").status()).isEqualTo(400);
    }
}
