package eu.werein.training.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.MembersNetwork;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import eu.werein.training.OpenCycle;
import eu.werein.training.TrainingService;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Members of two partners, with the same member id, in a cycle of a third. */
class RosterIT {

    private static final RunningService SERVICE = TrainingService.shared();

    private final PartnerId host = SERVICE.partner("es");
    private final PartnerId home = SERVICE.partner("be");
    private final PartnerId other = SERVICE.partner("fr");
    private final String memberId = "m-" + UUID.randomUUID();
    private final Client trainer = SERVICE.as(host, Role.TRAINER);

    private Client learner(PartnerId partner) {
        String account = "account-" + UUID.randomUUID();
        SERVICE.join(account, partner, memberId, Role.MEMBER);
        return SERVICE.client().as(TestTokens.of(account));
    }

    private String path(OpenCycle cycle) {
        return "/api/partners/" + host + "/cycles/" + cycle.id() + "/roster";
    }

    /** Of the first partner's she shows her card, of the second's she has taken it back. */
    private String cards(String question) {
        return """
        {"items": [
          {"partner": "%1$s", "memberId": "%3$s", "why": null, "more": 1,
           "card": {"givenName": "An", "familyName": "Peeters", "language": "nl",
                    "businessName": null, "trade": "bakker", "more": 1}},
          {"partner": "%2$s", "memberId": "%3$s", "card": null, "why": "withdrawn"}]}"""
                .formatted(home, other, memberId);
    }

    @Test
    void whoHasASeatIsNamedAsFarAsSheLets() {
        OpenCycle cycle = OpenCycle.of(SERVICE, host, 2, home, other);
        cycle.enrol(learner(home), home);
        cycle.enrol(learner(other), other);
        MembersNetwork.shared().reply(host.value(), this::cards);

        Answer roster = trainer.get(path(cycle));

        assertThat(roster.status()).as(roster.body()).isEqualTo(200);
        assertThat(roster.header("Cache-Control")).isEqualTo("no-store");
        assertThat(roster.items()).hasSize(2);
        assertThat(roster.text("/items/0/home")).isEqualTo(home.value());
        assertThat(roster.text("/items/0/card/familyName")).isEqualTo("Peeters");
        assertThat(roster.json().at("/items/0/why").isNull()).isTrue();
        assertThat(roster.text("/items/1/home")).isEqualTo(other.value());
        assertThat(roster.text("/items/1/memberId")).isEqualTo(memberId);
        assertThat(roster.json().at("/items/1/card").isNull()).isTrue();
        assertThat(roster.text("/items/1/why")).isEqualTo("withdrawn");
    }

    @Test
    void cardsAreAskedForOnceWithTheTokenOfWhoReads() {
        OpenCycle cycle = OpenCycle.of(SERVICE, host, 2, home, other);
        cycle.enrol(learner(home), home);
        cycle.enrol(learner(other), other);

        trainer.get(path(cycle));

        assertThat(MembersNetwork.shared().asked(host.value()))
                .singleElement()
                .satisfies(
                        asked -> {
                            assertThat(asked.authorization())
                                    .isEqualTo("Bearer " + trainer.token());
                            assertThat(asked.body()).contains(home.value(), other.value());
                        });
    }

    @Test
    void whileNobodyShowsCardsTheRosterIsShown() {
        OpenCycle cycle = OpenCycle.of(SERVICE, host, 1, home, other);
        cycle.enrol(learner(home), home);
        cycle.enrol(learner(other), other);

        Answer roster = trainer.get(path(cycle));

        assertThat(roster.status()).isEqualTo(200);
        assertThat(roster.text("/items/0/why")).isEqualTo("unavailable");
        assertThat(roster.text("/items/0/standing")).isEqualTo("confirmed");
        assertThat(roster.text("/items/1/standing")).isEqualTo("waiting");
        assertThat(roster.json().at("/items/1/place").asInt()).isEqualTo(1);
    }

    @Test
    void sinceWhenSomebodyWaitsIsSaidOnceItWasTold() {
        Instant before = Instant.now().minusMillis(1);
        OpenCycle cycle = OpenCycle.of(SERVICE, host, 1, home, other);
        cycle.enrol(learner(home), home);
        cycle.enrol(learner(other), other);

        await().atMost(RunningService.SOON)
                .until(() -> !trainer.get(path(cycle)).text("/items/1/since").isEmpty());

        Answer roster = trainer.get(path(cycle));
        assertThat(Instant.parse(roster.text("/items/1/since"))).isBetween(before, Instant.now());
    }

    @Test
    void whoHasLeftIsOnTheRosterNoMore() {
        OpenCycle cycle = OpenCycle.of(SERVICE, host, 1, home, other);
        Client an = learner(home);
        String enrolment = cycle.enrol(an, home).text("/id");
        an.send("DELETE", cycle.path() + "/enrolments/" + enrolment, "");

        assertThat(trainer.get(path(cycle)).items()).isEmpty();
        assertThat(MembersNetwork.shared().asked(host.value())).isEmpty();
    }

    @Test
    void onlyTheHostsOwnPeopleReadIt() {
        OpenCycle cycle = OpenCycle.of(SERVICE, host, 1, home);
        Client an = learner(home);
        cycle.enrol(an, home);

        assertThat(an.get(path(cycle)).status()).isEqualTo(403);
        assertThat(SERVICE.as(home, Role.COORDINATOR).get(path(cycle)).status()).isEqualTo(403);
        assertThat(SERVICE.as(host, Role.MEMBER).get(path(cycle)).status()).isEqualTo(403);
        assertThat(trainer.get(path(cycle).replace(cycle.id(), "unknown")).status()).isEqualTo(404);
        assertThat(
                        SERVICE.as(home, Role.TRAINER)
                                .get(path(cycle).replace(host.value(), home.value()))
                                .status())
                .isEqualTo(404);
    }
}
