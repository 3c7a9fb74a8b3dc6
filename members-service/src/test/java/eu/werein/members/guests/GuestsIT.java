package eu.werein.members.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.members.Bound;
import eu.werein.members.Log;
import eu.werein.members.Mails;
import eu.werein.members.MembersService;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.Contracts;
import eu.werein.platform.testing.RunningService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody without an account, from the form to her mails; two hosts plan under the same id. */
class GuestsIT {

    private static final RunningService SERVICE = MembersService.shared();
    private static final String DATE = "2099-03-05";

    private final PartnerId host = SERVICE.partner();
    private final PartnerId other = SERVICE.partner();
    private final Client anyone = SERVICE.client();
    private final String gathering = UUID.randomUUID().toString();
    private final String mailbox = UUID.randomUUID() + "@example.org";

    /** The host's is for everybody, the other's is not. */
    @BeforeEach
    void bothPlan() {
        planned(other, "federation");
        planned(host, "public");
        for (PartnerId each : List.of(host, other)) {
            await().atMost(RunningService.SOON)
                    .until(
                            () ->
                                    Bound.to(
                                            each.value(),
                                            () ->
                                                    SERVICE.bean(OpenGatherings.class)
                                                            .find(gathering)
                                                            .isPresent()));
        }
    }

    private void planned(PartnerId by, String visibility) {
        SERVICE.federation()
                .tell(
                        "events.gathering.v1",
                        by,
                        gathering,
                        "events.gathering-planned.v1",
                        Map.of(
                                "gatheringId",
                                gathering,
                                "version",
                                1,
                                "visibility",
                                visibility,
                                "parts",
                                List.of(evening()),
                                "moved",
                                List.of(),
                                "cancelled",
                                List.of()));
    }

    private static Map<String, Object> evening() {
        return Map.of(
                "hours",
                Map.of("startsAt", "18:00", "endsAt", "20:00", "zone", "Europe/Brussels"),
                "dates",
                List.of(DATE),
                "except",
                List.of(),
                "told",
                Map.of("texts", Map.of("nl", Map.of("title", "Open avond")), "fallback", "nl"),
                "deviations",
                List.of());
    }

    private Answer ask(PartnerId by, String date, boolean privacyRead) {
        return anyone.post(
                "/api/public/partners/" + by + "/guests",
                """
                {"gatheringId":"%s","date":"%s","givenName":"Ada","familyName":"Visser",
                 "email":"%s","language":"nl","people":2,"privacyRead":%s}
                """
                        .formatted(gathering, date, mailbox, privacyRead));
    }

    private Answer send(String path, String token, String more) {
        return anyone.post("/api/public/" + path, "{\"token\":\"%s\"%s}".formatted(token, more));
    }

    private List<Log.Told> told() {
        return Log.of("members.guest.v1", host.value());
    }

    private void stands(String guest, String standing) {
        SERVICE.federation()
                .tell(
                        "events.answer.v1",
                        host,
                        gathering + "." + DATE,
                        "events.guest-standing-changed.v1",
                        Map.of("guestId", guest, "standing", standing));
    }

    @Test
    void aGuestConfirmsIsGivenASeatAndGivesItBack() {
        assertThat(ask(host, DATE, true).status()).isEqualTo(202);
        Mails.Mail first = Mails.only(mailbox);
        assertThat(first.subject()).contains("Open avond");
        assertThat(told()).isEmpty();

        Answer confirmed = send("guest-confirmations", first.tokenFor("/g/confirm"), "");
        assertThat(confirmed.text("/state")).isEqualTo("undecided");
        assertThat(confirmed.body()).doesNotContain(mailbox, "Ada");
        await().atMost(RunningService.SOON).until(() -> told().size() == 1);
        Log.Told comes = told().getFirst();
        assertThat(comes.type()).isEqualTo("members.guest-comes.v1");
        assertThat(Contracts.violations(comes.type(), comes.data())).isEmpty();
        assertThat(comes.data()).doesNotContain(mailbox, "Ada", "Visser");

        stands(guest(), "confirmed");
        String seat = Mails.all(mailbox, 2).getFirst().tokenFor("/g/seat");
        assertThat(send("guest-seats", seat, "").text("/state")).isEqualTo("confirmed");
        assertThat(send("guest-confirmations", seat, "").status()).isEqualTo(404);
        assertThat(names(host)).containsExactly("Ada Visser");
        assertThat(names(other)).isEmpty();

        Answer gone = send("guest-answers", seat, ",\"answer\":\"no\"");
        assertThat(gone.text("/state")).isEqualTo("withdrawn");
        await().atMost(RunningService.SOON).until(() -> told().size() == 2);
        assertThat(told().getLast().type()).isEqualTo("members.guest-withdrew.v1");
        assertThat(
                        Bound.to(
                                host.value(),
                                () ->
                                        SERVICE.bean(Guests.class)
                                                .find(new GuestId(guest()))
                                                .orElseThrow()
                                                .visitor()))
                .isEmpty();
    }

    private List<String> names(PartnerId by) {
        return SERVICE
                .as(by, Role.ORGANISER)
                .get(
                        "/api/partners/"
                                + by
                                + "/gatherings/"
                                + gathering
                                + "/occurrences/"
                                + DATE
                                + "/guests")
                .items()
                .stream()
                .map(
                        guest ->
                                guest.path("givenName").asString()
                                        + " "
                                        + guest.path("familyName").asString())
                .toList();
    }

    /** As the log knows her. */
    private String guest() {
        return told().getFirst().key().substring(host.value().length() + 1);
    }

    @Test
    void whatIsNotForEverybodyIsNotThereAndWhatIsReadIsSaid() {
        assertThat(ask(other, DATE, true).status()).isEqualTo(404);
        assertThat(ask(host, "2099-03-06", true).status()).isEqualTo(404);
        assertThat(ask(host, DATE, false).defects()).containsExactly("/privacyRead required");
        assertThat(Mails.to(mailbox)).isEmpty();
    }

    @Test
    void aLinkOfASuspendedPartnerIsUnknown() {
        ask(host, DATE, true);
        String token = Mails.only(mailbox).tokenFor("/g/confirm");
        SERVICE.state(host, PartnerState.SUSPENDED);
        assertThat(send("guest-confirmations", token, "").text("/code")).isEqualTo("seat-unknown");
    }
}
