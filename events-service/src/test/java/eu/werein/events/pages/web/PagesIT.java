package eu.werein.events.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.events.EventsService;
import eu.werein.events.gatherings.GatheringBodies;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import org.junit.jupiter.api.Test;

/** Pages as a browser without a script sees them. */
class PagesIT {

    private static final RunningService SERVICE = EventsService.shared();

    private final PartnerId host = SERVICE.partner("be");
    private final PartnerId other = SERVICE.partner("es");
    private final Client passer = SERVICE.client();

    private String plan(PartnerId by, String title, String visibility) {
        return SERVICE.as(by, Role.ORGANISER)
                .post(
                        "/api/partners/" + by + "/gatherings",
                        GatheringBodies.once(title, visibility, "2099-03-12"))
                .text("/id");
    }

    private Answer page(PartnerId of, String rest) {
        return passer.send(
                "GET",
                "/api/public/partners/" + of + "/gatherings" + rest,
                "",
                "Accept",
                "text/html,application/xhtml+xml",
                "Accept-Language",
                "de-AT,de;q=0.9");
    }

    @Test
    void aPublicGatheringHasAPageOfItsOwn() {
        String id = plan(host, "Pour toutes", "public");

        Answer page = page(host, "/" + id + ".html");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().headers().firstValue("Content-Type"))
                .hasValue("text/html;charset=UTF-8");
        assertThat(page.response().headers().firstValue("Content-Language")).hasValue("de");
        assertThat(page.body())
                .contains("<h1 lang=\"fr\">Pour toutes</h1>", "12. März 2099")
                .doesNotContain("meet.example.org");
        assertThat(page(host, "/" + id + ".html?lang=gl").body()).contains("<html lang=\"gl\">");
    }

    @Test
    void whatIsNotForEverybodyHasNone() {
        String shared = plan(host, "Entre toutes", "federation");

        for (String rest : new String[] {"/" + shared + ".html", "/unknown.html", "/no_id.html"}) {
            Answer page = page(host, rest);
            assertThat(page.status()).as(rest).isEqualTo(404);
            assertThat(page.body()).as(rest).contains("<html lang=\"de\">").doesNotContain("Entre");
        }
    }

    @Test
    void aListNamesItsOwnHostsPublicGatherings() {
        plan(host, "Pour toutes", "public");
        plan(other, "Para todas", "public");

        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () -> {
                            assertThat(page(host, ".html").body())
                                    .contains("Pour toutes")
                                    .doesNotContain("Para todas");
                            assertThat(page(other, ".html").body())
                                    .contains("Para todas")
                                    .doesNotContain("Pour toutes");
                        });
    }

    @Test
    void aSuspendedHostHasNoPages() {
        String id = plan(host, "Pour toutes", "public");

        SERVICE.state(host, PartnerState.SUSPENDED);

        assertThat(page(host, ".html").status()).isEqualTo(404);
        assertThat(page(host, "/" + id + ".html").status()).isEqualTo(404);
    }

    @Test
    void thePagesHaveAStyle() {
        Answer style = passer.get("/api/public/pages.css");

        assertThat(style.status()).isEqualTo(200);
        assertThat(style.response().headers().firstValue("Content-Type"))
                .hasValue("text/css;charset=UTF-8");
    }
}
