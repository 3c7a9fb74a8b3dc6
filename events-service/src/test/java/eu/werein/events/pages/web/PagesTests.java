package eu.werein.events.pages.web;

import static eu.werein.events.gatherings.GatheringFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringFixture;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PagesTests {

    private static final Partner HOST =
            new Partner(
                    new PartnerId("be-mompreneurs"),
                    "Mompreneurs",
                    "BE",
                    "association",
                    "Bruxelles",
                    50.8,
                    4.3,
                    List.of("fr"),
                    ZoneId.of("Europe/Brussels"),
                    PartnerState.ACTIVE,
                    7);

    private final JsonMapper json = JsonMapper.builder().build();
    private final PageWords words = new PageWords();
    private final Sheets sheets =
            new Sheets(words, new StructuredData(json), URI.create("https://werein.example"));
    private final Paper paper = new Paper();

    private String page(Gathering gathering, Language reader, Instant now) {
        return paper.gathering(
                sheets.gathering(
                        HOST,
                        new Sheets.Known(gathering.id().value(), gathering.series()),
                        reader,
                        now));
    }

    private String list(Instant now, Gathering... gatherings) {
        return paper.list(
                sheets.coming(
                        HOST,
                        List.of(gatherings).stream()
                                .map(one -> new Sheets.Known(one.id().value(), one.series()))
                                .toList(),
                        Language.DE,
                        now));
    }

    private JsonNode events(String page) {
        String begin = "<script type=\"application/ld+json\">";
        int from = page.indexOf(begin) + begin.length();
        return json.readTree(page.substring(from, page.indexOf("</script>", from))).path("@graph");
    }

    @Test
    void everyDateToComeIsNamedByTheClockOfItsPlace() {
        String page = page(GatheringFixture.meetup(), Language.DE, NOW);

        assertThat(page)
                .contains("<html lang=\"de\">")
                .contains("Donnerstag, 4. März 2027, 18:00–20:00 (Ortszeit Brussels)")
                .contains("Donnerstag, 8. April 2027")
                .contains("Café Belga, Place Flagey 18, 1050 Bruxelles, Belgien");
    }

    @Test
    void whatIsOverIsNamedOnlyWhenNothingElseIsLeft() {
        assertThat(page(GatheringFixture.meetup(), Language.FR, GatheringFixture.THIRD))
                .doesNotContain("11 mars 2027")
                .contains("18 mars 2027");
        assertThat(
                        page(
                                GatheringFixture.meetup(),
                                Language.FR,
                                Instant.parse("2028-01-01T00:00:00Z")))
                .contains("8 avril 2027");
    }

    @Test
    void whoHasNoAccountIsLedToWhereSheAsksForASeatAsLongAsSheCan() {
        Gathering meetup = GatheringFixture.meetup();
        String link =
                "<a href=\"https://werein.example/g/"
                        + HOST.id()
                        + "/"
                        + meetup.id()
                        + "\">Come along without an account</a>";

        assertThat(page(meetup, Language.EN, NOW)).contains(link);
        assertThat(page(meetup, Language.EN, Instant.parse("2028-01-01T00:00:00Z")))
                .doesNotContain("/g/");
    }

    @Test
    void aTextInAnotherLanguageSaysSo() {
        assertThat(page(GatheringFixture.meetup(), Language.NL, NOW))
                .contains("<h1 lang=\"fr\">Rencontre</h1>", "Taal: Frans");
        assertThat(page(GatheringFixture.meetup(), Language.FR, NOW)).doesNotContain("Langue :");
    }

    @Test
    void aDateThatWasTakenBackOrMovedIsMarked() {
        Gathering moved = GatheringFixture.year().get(2);

        assertThat(page(moved, Language.EN, NOW))
                .contains("<s>Thursday, April 1, 2027")
                .contains("Cancelled")
                .contains("Moved: it was planned for Thursday, October 28, 2027, 18:00–20:00");
    }

    @Test
    void aReasonIsSaidInTheHostsWordsAndMarkedAsItsLanguage() {
        assertThat(page(GatheringFixture.without("2027-03-18", "Il <neige>"), Language.EN, NOW))
                .contains("Cancelled</span> <q lang=\"fr\">Il &lt;neige&gt;</q>");
        assertThat(page(GatheringFixture.meetup(), Language.EN, NOW)).doesNotContain("<q");
    }

    @Test
    void robotsReadEachDateWithWhatHasBecomeOfIt() {
        JsonNode events = events(page(GatheringFixture.year().get(2), Language.EN, NOW));

        JsonNode first = events.path(0);
        assertThat(first.path("@type").asString()).isEqualTo("Event");
        assertThat(first.path("name").asString()).isEqualTo("Rencontre");
        assertThat(first.path("startDate").asString()).isEqualTo("2027-03-04T18:00:00+01:00");
        assertThat(first.at("/location/address/addressCountry").asString()).isEqualTo("BE");
        assertThat(first.path("eventStatus").asString()).endsWith("/EventScheduled");
        assertThat(events.path(4).path("eventStatus").asString()).endsWith("/EventCancelled");
        assertThat(events.findValuesAsString("previousStartDate"))
                .containsExactly("2027-10-28T18:00:00+02:00");
    }

    @Test
    void nothingThatAHostWritesBecomesMarkup() {
        String hostile = "</script><script>alert(1)</script>\"><img src=x onerror=alert(2)>";
        String page = page(GatheringFixture.titled(hostile), Language.FR, NOW);

        assertThat(page).doesNotContain("<script>", "<img");
        assertThat(events(page).path(0).path("name").asString()).isEqualTo(hostile);
    }

    @Test
    void aListNamesDatesOfAllGatheringsInTheirOrder() {
        assertThat(list(NOW, GatheringFixture.meetup(), GatheringFixture.workshop()))
                .containsSubsequence("18. März 2027", ">Atelier<", "20. März 2027", "25. März 2027")
                .contains("https://werein.example/api/public/partners/be-mompreneurs/gatherings/")
                .contains(
                        "webcal://werein.example/api/public/partners/be-mompreneurs/calendar.ics");
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(list(NOW)).contains("Zurzeit ist kein Treffen geplant");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameWords(Language language) {
        assertThat(words.in(language).keys()).isEqualTo(words.in(Language.EN).keys());
    }

    @Test
    void theAddressIsHeardBeforeTheBrowser() {
        assertThat(language("gl", "de")).isEqualTo(Language.GL);
        assertThat(language("xx", "de-AT,en;q=0.5")).isEqualTo(Language.DE);
        assertThat(language(null, "pt,nl;q=0.4")).isEqualTo(Language.NL);
        assertThat(language(null, "pt")).isEqualTo(Language.FR);
        assertThat(language(null, ";;=")).isEqualTo(Language.FR);
        assertThat(language(null, null)).isEqualTo(Language.FR);
    }

    private static Language language(@Nullable String asked, @Nullable String accepted) {
        return ReadersLanguage.of(
                Optional.ofNullable(asked), Optional.ofNullable(accepted), Language.FR);
    }
}
