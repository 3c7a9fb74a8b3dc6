package eu.werein.events.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.EventsService;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.MembersNetwork;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Members of two partners, with the same member id, come to a gathering that is about to begin. */
class CheckInIT {

    private static final RunningService SERVICE = EventsService.shared();

    private final PartnerId host = SERVICE.partner("es");
    private final PartnerId home = SERVICE.partner("be");
    private final Client organiser = SERVICE.as(host, Role.ORGANISER);
    private final String memberId = "m-" + UUID.randomUUID();
    private final Client an = member(home);
    private final Client twin = member(host);
    private final ZonedDateTime begins = soon();
    private final String id = planned();

    private Client member(PartnerId partner) {
        String account = UUID.randomUUID().toString();
        SERVICE.join(account, partner, memberId, Role.MEMBER);
        return SERVICE.client().as(TestTokens.of(account));
    }

    /** In ten minutes, where there are some hours left of the day. */
    private static ZonedDateTime soon() {
        Instant now = Instant.now();
        boolean early = now.atZone(ZoneOffset.UTC).getHour() < 12;
        ZoneId zone = ZoneId.of(early ? "Europe/Brussels" : "America/Los_Angeles");
        return now.plus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.MINUTES).atZone(zone);
    }

    private String planned() {
        Answer planned =
                organiser.post(
                        "/api/partners/" + host + "/gatherings",
                        """
                        {"visibility":"federation","date":"%s","startsAt":"%s","endsAt":"%s",
                         "zone":"%s","texts":{"es":{"title":"Encuentro","summary":"Hoy"}},
                         "mode":"online","languages":["es"],"capacity":2}"""
                                .formatted(
                                        begins.toLocalDate(),
                                        begins.toLocalTime(),
                                        begins.toLocalTime().plusHours(1),
                                        begins.getZone()));
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        return planned.text("/id");
    }

    private String date() {
        return "/occurrences/" + begins.toLocalDate();
    }

    private String hosted() {
        return "/api/partners/" + host + "/gatherings/" + id;
    }

    private String open() {
        return "/api/gatherings/" + host + "/" + id + date();
    }

    private void saysYes(Client who, PartnerId as) {
        String body = "{\"asMemberOf\":\"%s\",\"answer\":\"yes\"}".formatted(as);
        assertThat(who.put(open() + "/answer", body).status()).isEqualTo(200);
    }

    private Answer comes(Client who) {
        String code = organiser.get(hosted() + date() + "/code").text("/code");
        return who.post(open() + "/attendance", "{\"code\":\"" + code + "\"}");
    }

    private Answer note(boolean present, String more) {
        return organiser.post(
                hosted() + date() + "/attendance",
                "{\"home\":\"%s\",\"memberId\":\"%s\",\"present\":%s%s}"
                        .formatted(home, memberId, present, more));
    }

    @Test
    void whoComesShowsTheCodeAndIsNotedOnce() {
        saysYes(an, home);
        saysYes(twin, host);

        Answer first = comes(an);
        Answer second = comes(an);

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.json().path("again").asBoolean()).isFalse();
        assertThat(second.json().path("again").asBoolean()).isTrue();
        assertThat(second.text("/at")).isEqualTo(first.text("/at"));
        Answer sheet = organiser.get(hosted() + date() + "/attendance");
        assertThat(sheet.items())
                .extracting(line -> line.path("home").asString())
                .containsExactly(home.value(), host.value());
        assertThat(sheet.text("/items/0/way")).isEqualTo("code");
        assertThat(sheet.json().at("/items/1/present").isNull()).isTrue();
    }

    @Test
    void whoHasNotAnsweredDoesSoFirstUntilPeopleMeet() {
        Answer refused = comes(an);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("answer-first");
    }

    @Test
    void theHostNotesAndCorrectsAndReadsHowManyCame() {
        saysYes(an, home);

        assertThat(note(true, "").status()).isEqualTo(200);
        assertThat(note(false, "").defects()).containsExactly("/reason required");
        assertThat(note(false, ",\"reason\":\"noted-in-error\"").status()).isEqualTo(200);

        Answer counts = organiser.get(hosted() + "/attendance");
        assertThat(counts.text("/items/0/date")).isEqualTo(begins.toLocalDate().toString());
        assertThat(counts.json().at("/items/0/present").asInt()).isZero();
        assertThat(counts.json().at("/items/0/absent").asInt()).isOne();
    }

    /** Of the one she shows her card, of the other she has taken it back. */
    private String cards(String question) {
        return """
        {"items": [
          {"partner": "%1$s", "memberId": "%3$s", "why": null,
           "card": {"givenName": "An", "familyName": "Peeters", "language": "nl",
                    "businessName": null, "trade": "bakker"}},
          {"partner": "%2$s", "memberId": "%3$s", "card": null, "why": "withdrawn"}]}"""
                .formatted(home, host, memberId);
    }

    @Test
    void theHostReadsNamesAsFarAsEachLetsIt() {
        saysYes(an, home);
        saysYes(twin, host);
        MembersNetwork.shared().reply(host.value(), this::cards);

        Answer roster = organiser.get(hosted() + date() + "/roster");

        assertThat(roster.status()).as(roster.body()).isEqualTo(200);
        assertThat(roster.header("Cache-Control")).isEqualTo("no-store");
        assertThat(roster.text("/items/0/card/familyName")).isEqualTo("Peeters");
        assertThat(roster.text("/items/0/seat")).isEqualTo("kept");
        assertThat(roster.text("/items/1/why")).isEqualTo("withdrawn");
        assertThat(MembersNetwork.shared().asked(host.value()))
                .extracting(MembersNetwork.Asked::authorization)
                .containsExactly("Bearer " + organiser.token());
    }

    @Test
    void onlyTheHostsOwnPeopleSeeCodesAndLists() {
        saysYes(an, home);

        assertThat(an.get(hosted() + date() + "/code").status()).isEqualTo(403);
        assertThat(twin.get(hosted() + date() + "/attendance").status()).isEqualTo(403);
        assertThat(twin.get(hosted() + date() + "/roster").status()).isEqualTo(403);
        assertThat(twin.get(hosted() + "/attendance").status()).isEqualTo(403);
        assertThat(organiser.get(hosted() + "/occurrences/2099-01-01/code").status())
                .isEqualTo(404);
        assertThat(organiser.get(hosted() + "0/attendance").status()).isEqualTo(404);
        assertThat(note(true, ",\"name\":\"An\"").status()).isEqualTo(400);
    }
}
