package eu.werein.events.schools;

import static eu.werein.events.schools.ical.CalendarTexts.calendar;
import static eu.werein.events.schools.ical.CalendarTexts.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.events.EventsService;
import eu.werein.events.schools.ical.MalformedCalendars;
import eu.werein.events.schools.ical.MalformedCalendars.Sample;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** School calendars of two partners over HTTP. Holidays begin in two months. */
class SchoolCalendarIT {

    private static final RunningService SERVICE = EventsService.shared();

    private final LocalDate firstDay = LocalDate.now(ZoneOffset.UTC).plusMonths(2);
    private final LocalDate lastDay = firstDay.plusDays(6);
    private final PartnerId one = SERVICE.partner();
    private final PartnerId two = SERVICE.partner();
    private final Client ofOne = SERVICE.as(one, Role.COORDINATOR);
    private final Client ofTwo = SERVICE.as(two, Role.COORDINATOR);

    static List<Sample> samples() {
        return MalformedCalendars.all(LocalDate.now(ZoneOffset.UTC));
    }

    private static String path(PartnerId partner) {
        return "/api/partners/" + partner + "/school-calendar";
    }

    private static String holidays(String name, LocalDate first, LocalDate last) {
        return calendar(
                entry(
                        "SUMMARY:" + name,
                        "DTSTART;VALUE=DATE:" + first.format(DateTimeFormatter.BASIC_ISO_DATE),
                        "DTEND;VALUE=DATE:"
                                + last.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE)));
    }

    private static Answer upload(Client who, PartnerId partner, byte[] bytes) {
        return who.putFile(path(partner), "text/calendar", bytes);
    }

    private static Answer upload(Client who, PartnerId partner, String text) {
        return upload(who, partner, text.getBytes(StandardCharsets.UTF_8));
    }

    private Answer link(String link) {
        return ofOne.put(path(one) + "/link", "{\"link\":\"" + link + "\"}");
    }

    private String schools(LocalDate day) {
        Answer answer =
                ofOne.get(
                        "/api/partners/%s/dates/%s/shut-out?invited=%s&invited=%s&invited=be-nobody"
                                .formatted(one, day, one, two));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json()
                .path("partners")
                .valueStream()
                .map(SchoolCalendarIT::shown)
                .sorted()
                .toList()
                .toString();
    }

    private static String shown(JsonNode day) {
        return day.path("partner").asString() + " " + day.path("schools").asString();
    }

    private String both(String atOne, String atTwo) {
        return List.of(one + " " + atOne, two + " " + atTwo).stream().sorted().toList().toString();
    }

    private void awaitSchools(LocalDate day, String expected) {
        await().atMost(RunningService.SOON)
                .untilAsserted(() -> assertThat(schools(day)).isEqualTo(expected));
    }

    @Test
    void whatAFileHoldsIsShownToItsPartnerOnly() {
        upload(ofOne, one, holidays("Automne", firstDay, lastDay));
        upload(ofTwo, two, holidays("Herbst", firstDay.plusDays(1), lastDay));

        assertThat(ofOne.get(path(one)).text("/source")).isEqualTo("upload");
        assertThat(ofOne.get(path(one)).text("/holidays/0/name")).isEqualTo("Automne");
        assertThat(ofTwo.get(path(two)).text("/holidays/0/name")).isEqualTo("Herbst");
        assertThat(ofTwo.get(path(one)).status()).isEqualTo(403);
    }

    @Test
    void aDateShutsOutWhoseSchoolsAreClosed() {
        upload(ofOne, one, holidays("Automne", firstDay, lastDay));
        upload(ofTwo, two, holidays("Herbst", lastDay, lastDay.plusDays(1)));

        awaitSchools(firstDay, both("closed", "open"));
        awaitSchools(lastDay, both("closed", "closed"));
        awaitSchools(lastDay.plusDays(2), both("unknown", "unknown"));
    }

    @Test
    void aSuspendedPartnerIsNotSpokenOf() {
        upload(ofTwo, two, holidays("Herbst", firstDay, lastDay));
        awaitSchools(firstDay, both("unknown", "closed"));

        SERVICE.state(two, PartnerState.SUSPENDED);

        assertThat(schools(firstDay)).isEqualTo(List.of(one + " unknown").toString());
    }

    @Test
    void whatIsTakenBackIsForgottenByOthersToo() {
        upload(ofOne, one, holidays("Automne", firstDay, lastDay));
        awaitSchools(firstDay, both("closed", "unknown"));

        Answer removed = ofOne.send("DELETE", path(one), "");

        assertThat(removed.text("/source")).isEqualTo("none");
        assertThat(ofOne.get(path(one)).json().path("holidays")).isEmpty();
        awaitSchools(firstDay, both("unknown", "unknown"));
    }

    @Test
    void onlyACoordinatorChoosesTheCalendar() {
        Client organiser = SERVICE.as(one, Role.ORGANISER);

        assertThat(upload(organiser, one, holidays("Automne", firstDay, lastDay)).status())
                .isEqualTo(403);
        assertThat(organiser.send("DELETE", path(one), "").status()).isEqualTo(403);
        assertThat(organiser.get(path(one)).status()).isEqualTo(200);
        assertThat(SERVICE.as(one, Role.MEMBER).get(path(one)).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aMalformedCalendarChangesNothing(Sample sample) {
        upload(ofOne, one, holidays("Automne", firstDay, lastDay));
        Answer before = ofOne.get(path(one));

        long began = System.nanoTime();
        Answer refused = upload(ofOne, one, sample.bytes());
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.defects()).containsExactly(" " + sample.why().code());
        assertThat(refused.json().at("/errors/0/params/line").asInt(0)).isEqualTo(sample.line());
        assertThat(took).isLessThan(Duration.ofSeconds(1));
        assertThat(ofOne.get(path(one)).body()).isEqualTo(before.body());
    }

    @Test
    void aByteMoreThanAMegabyteIsTooLarge() {
        String calendar = holidays("Automne", firstDay, lastDay);
        String filler = "X-FILLER:" + "a".repeat(1_000) + "\r\n";
        String text =
                calendar.replace("END:VCALENDAR\r\n", filler.repeat(1_050) + "END:VCALENDAR\r\n");

        assertThat(upload(ofOne, one, text).status()).isEqualTo(413);
        assertThat(ofOne.get(path(one)).text("/source")).isEqualTo("none");
    }

    @Test
    void onlyCalendarsAreTaken() {
        assertThat(ofOne.put(path(one), "{}").status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({
        "https://localhost/a.ics, calendar-not-public",
        "https://127.0.0.1/a.ics, calendar-not-public",
        "https://[::1]/a.ics, calendar-not-public",
        "https://[::ffff:10.0.0.1]/a.ics, calendar-not-public",
        "https://169.254.169.254/latest/meta-data, calendar-not-public",
        "https://2130706433/a.ics, calendar-not-public",
        "https://0x7f.1/a.ics, link-malformed",
        "http://school.example/a.ics, link-malformed",
        "https://school.example:8085/a.ics, link-malformed",
        "file:///etc/passwd, link-malformed"
    })
    void aLinkIntoOurOwnNetworkIsNotFollowed(String link, String code) {
        assertThat(link(link).defects()).containsExactly("/link " + code);
        assertThat(ofOne.get(path(one)).text("/source")).isEqualTo("none");
    }
}
