package eu.werein.members.answers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Mails;
import eu.werein.members.MembersService;
import eu.werein.members.hosted.TwoReaders;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two homes hold the same member id: each woman is written to in her language, once. */
class AnswerLettersIT {

    private static final RunningService SERVICE = MembersService.shared();
    private static final String DATE = "2099-03-04";

    private final PartnerId host = SERVICE.partner();
    private final String gathering = UUID.randomUUID().toString();
    private final TwoReaders readers = TwoReaders.of(SERVICE);

    private void plan() {
        Map<String, Object> told =
                Map.of("texts", Map.of("gl", Map.of("title", "Encontro")), "fallback", "gl");
        SERVICE.federation()
                .tell(
                        "events.gathering.v1",
                        host,
                        gathering,
                        "events.gathering-planned.v1",
                        Map.of("parts", List.of(Map.of("told", told))));
    }

    private void tell(String type, Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.put("gatheringId", gathering);
        data.put("date", DATE);
        data.put("zone", "Europe/Madrid");
        SERVICE.federation().tell("events.answer.v1", host, gathering + "." + DATE, type, data);
    }

    private void answered(PartnerId home, String standing, @Nullable Integer place) {
        Map<String, Object> stands = new HashMap<>(Map.of("standing", standing));
        stands.put("place", place);
        tell(
                "events.answered.v1",
                Map.of(
                        "start",
                        "2099-03-04T17:00:00Z",
                        "cause",
                        "answered",
                        "home",
                        home.value(),
                        "memberId",
                        readers.id(),
                        "standing",
                        stands));
    }

    private static Map<String, Object> person(PartnerId home, String id) {
        return Map.of("home", home.value(), "memberId", id);
    }

    @Test
    void eachIsToldInHerLanguageHowSheStandsAndWhatBecomesOfTheDate() {
        plan();
        answered(readers.homeOfAn(), "confirmed", null);
        answered(readers.homeOfEva(), "waiting", 4);
        Mails.Mail toAn = Mails.only(readers.an());
        assertThat(toAn.subject()).isEqualTo("Je komt: Encontro");
        assertThat(toAn.text())
                .contains("Dag An", "18:00", "/gatherings/" + host + "/" + gathering)
                .doesNotContain("Eva");
        assertThat(Mails.only(readers.eva()).text()).contains("o posto 4 da lista de espera");

        tell(
                "events.answered-date-changed.v1",
                Map.of(
                        "start",
                        "2099-03-05T18:00:00Z",
                        "change",
                        "moved",
                        "reason",
                        "Non hai calefacción.",
                        "people",
                        List.of(
                                person(readers.homeOfAn(), readers.id()),
                                person(readers.homeOfEva(), readers.id()))));
        assertThat(Mails.all(readers.an(), 2).getFirst().text())
                .contains("4 maart 2099", "18:00", "5 maart 2099", "19:00")
                .contains("Non hai calefacción.");
        assertThat(Mails.all(readers.eva(), 2).getFirst().text()).contains("5 de marzo de 2099");
    }
}
