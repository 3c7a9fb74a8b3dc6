package eu.werein.members.enrolments;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.Learner;
import eu.werein.members.Log;
import eu.werein.members.Mails;
import eu.werein.members.MembersService;
import eu.werein.members.hosted.TwoReaders;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.MemberFixture;
import eu.werein.members.register.Members;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two homes hold the same member id: each woman is written to in her language, once. */
class EnrolmentLettersIT {

    private static final String PLANS = "training.seat-plan.v1";
    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId host = SERVICE.partner();
    private final String cycle = UUID.randomUUID().toString();
    private final TwoReaders readers = TwoReaders.of(SERVICE);
    private final String id = readers.id();
    private final String anMailbox = readers.an();
    private final String evaMailbox = readers.eva();
    private final PartnerId homeOfAn = readers.homeOfAn();
    private final PartnerId homeOfEva = readers.homeOfEva();

    private void publish() {
        SERVICE.federation()
                .tell(
                        "training.cycle.v1",
                        host,
                        cycle,
                        "training.cycle-published.v1",
                        Map.of(
                                "texts",
                                Map.of(
                                        "gl",
                                        Map.of("title", "Vender en liña"),
                                        "nl",
                                        Map.of("title", "Online verkopen")),
                                "fallback",
                                "gl"));
    }

    private Event tell(String type, PartnerId home, String standing, @Nullable String reason) {
        Map<String, Object> data = new HashMap<>();
        data.put("cycleId", cycle);
        data.put("enrolmentId", id);
        data.put("home", home.value());
        data.put("members", List.of(id));
        data.put("standing", standing);
        data.put("reason", reason);
        data.put("until", standing.equals("offered") ? "2027-02-05T07:15:00Z" : null);
        data.put("cardConsents", List.of(Map.of("memberId", id, "policyVersion", "2027-01")));
        return SERVICE.federation().tell(PLANS, host, cycle, type, data);
    }

    private static String enrolled() {
        return "training.enrolled.v1";
    }

    private static String changed() {
        return "training.standing-changed.v1";
    }

    @Test
    void eachIsToldInHerLanguageWhatTheCycleIsCalledThere() {
        publish();
        tell(enrolled(), homeOfAn, "confirmed", null);
        tell(enrolled(), homeOfEva, "waiting", null);
        Mails.Mail toAn = Mails.only(anMailbox);
        assertThat(toAn.subject()).isEqualTo("Je plaats is bevestigd: Online verkopen");
        assertThat(toAn.text())
                .contains("Dag An", "Partner " + host, "/cycles/" + host + "/" + cycle)
                .doesNotContain("Eva");
        Mails.Mail toEva = Mails.only(evaMailbox);
        assertThat(toEva.subject()).isEqualTo("Estás na lista de espera: Vender en liña");
        assertThat(toEva.language()).isEqualTo("gl");
    }

    @Test
    void anOfferNamesItsDeadlineAndItsEndTheReason() {
        publish();
        tell(enrolled(), homeOfAn, "waiting", null);
        Mails.only(anMailbox);
        tell(changed(), homeOfAn, "offered", null);
        assertThat(Mails.all(anMailbox, 2).getFirst().text())
                .contains("vrijdag 5 februari 2027", "08:15", "/cycles/" + host + "/" + cycle);
        tell(changed(), homeOfAn, "gone", "expired");
        assertThat(Mails.all(anMailbox, 3).getFirst().text()).contains("niet op tijd genomen");
    }

    @Test
    void whatIsToldTwiceIsOneLetterAndAnOldStoryIsNone() {
        publish();
        tell(enrolled(), homeOfAn, "waiting", null);
        Mails.only(anMailbox);
        tell(changed(), homeOfAn, "confirmed", null);
        Mails.all(anMailbox, 2);
        Log.of(PLANS, host.value()).forEach(told -> told.again(SERVICE.kafka()));
        Log.awaitRead(PLANS);
        tell(enrolled(), homeOfEva, "confirmed", null);
        Mails.only(evaMailbox);
        assertThat(Mails.to(anMailbox)).hasSize(2);
    }

    private void announce(Instant begins) {
        SERVICE.federation()
                .tell(
                        "training.cycle.v1",
                        host,
                        cycle,
                        "training.cycle-announced.v1",
                        Map.of(
                                "texts",
                                Map.of("nl", Map.of("title", "Online verkopen")),
                                "fallback",
                                "nl",
                                "openTo",
                                List.of(homeOfAn.value(), homeOfEva.value()),
                                "sessions",
                                List.of(
                                        Map.of(
                                                "start",
                                                begins.toString(),
                                                "zone",
                                                "Europe/Brussels"))));
    }

    @Test
    void whoHasASeatIsRemindedOnceOfEachMoment() {
        Instant begins = Instant.parse("2099-03-04T17:00:00Z");
        publish();
        tell(enrolled(), homeOfAn, "confirmed", null);
        tell(enrolled(), homeOfEva, "waiting", null);
        Mails.only(anMailbox);
        Mails.only(evaMailbox);

        announce(begins);
        Mails.Mail reminder = Mails.all(anMailbox, 2).getFirst();
        assertThat(reminder.subject()).isEqualTo("Het begint binnenkort: Online verkopen");
        assertThat(reminder.text()).contains("woensdag 4 maart 2099", "18:00");

        announce(begins);
        announce(begins.plus(Duration.ofDays(1)));
        assertThat(Mails.all(anMailbox, 3).getFirst().text()).contains("donderdag 5 maart 2099");
        assertThat(Mails.to(anMailbox)).hasSize(3);
        assertThat(Mails.to(evaMailbox)).hasSize(1);
    }

    @Test
    void aLetterWaitsForTheCyclesTitle() {
        tell(enrolled(), homeOfAn, "confirmed", null);
        Log.awaitRead(PLANS);
        publish();
        assertThat(Mails.only(anMailbox).subject()).contains("Online verkopen");
    }

    @Test
    void whoHasLeftIsNotWrittenTo() {
        publish();
        Bound.to(
                homeOfAn.value(),
                () -> MemberFixture.left(SERVICE.bean(Members.class), new MemberId(id)));
        tell(enrolled(), homeOfAn, "confirmed", null);
        tell(enrolled(), homeOfEva, "confirmed", null);
        Mails.only(evaMailbox);
        Log.awaitRead(PLANS);
        assertThat(Mails.to(anMailbox)).isEmpty();
    }

    @Test
    void sheLetsTheHostSeeHerCardByEnrollingAndTakesItBackForGood() {
        Learner an = Learner.known(SERVICE, homeOfAn, id);
        tell(enrolled(), homeOfAn, "confirmed", null);
        Log.awaitRead(PLANS);
        assertThat(decisions(an)).containsExactly("given");
        String withdrawal =
                """
                {"items":[{"purpose":"card","partner":"%s","decision":"withdrawn"}]}
                """
                        .formatted(host);
        assertThat(an.client().put(an.own("consents"), withdrawal).status()).isEqualTo(200);
        Log.of(PLANS, host.value()).forEach(told -> told.again(SERVICE.kafka()));
        Log.awaitRead(PLANS);
        assertThat(decisions(an)).containsExactly("withdrawn");
        assertThat(decisions(Learner.known(SERVICE, homeOfEva, id))).isEmpty();
    }

    private static List<String> decisions(Learner learner) {
        return learner.client().get(learner.own("consents")).items().stream()
                .map(item -> item.path("decision").asString())
                .toList();
    }
}
