package eu.werein.members.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StationeryTests {

    private final Stationery stationery = new Stationery(new Words(), "https://werein.example");

    private static Letter letter(
            Language language, String purpose, @Nullable String variant, @Nullable String path) {
        return new Letter(
                new EmailAddress("an@example.org"),
                language,
                purpose,
                Map.of(
                        "givenName",
                        "An <b>",
                        "cycle",
                        "Vendre en ligne",
                        "host",
                        "Lincubacteur",
                        "deadline",
                        "vendredi",
                        "begins",
                        "jeudi"),
                variant,
                path);
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysEverything(Language language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(Language.EN));
    }

    private static Set<String> keys(Language language) throws IOException {
        Properties words = new Properties();
        String file = "mails_" + language.code() + ".properties";
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(file))) {
            words.load(stream);
        }
        return words.stringPropertyNames();
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterNamesThePartnerAndIsInItsLanguage(Language language) {
        for (String purpose :
                Set.of(
                        "confirm-address",
                        "application-approved",
                        "application-declined",
                        "link-offer",
                        "certificate-issued",
                        "certificate-issued-again",
                        "certificate-revoked",
                        "enrolment-confirmed",
                        "enrolment-waiting",
                        "enrolment-offered",
                        "enrolment-reminder",
                        "enrolment-gone")) {
            Sheet sheet = stationery.sheet(letter(language, purpose, "other", null), "Eléo & co");
            assertThat(stationery.html(sheet))
                    .contains("lang=\"" + language.code() + "\"", "Eléo &amp; co");
            assertThat(stationery.text(sheet)).contains("Eléo & co").doesNotContain("{", "''");
        }
    }

    @Test
    void whatPeopleTypeIsNoMarkup() {
        Sheet sheet = stationery.sheet(letter(Language.NL, "confirm-address", null, null), "P");
        assertThat(stationery.html(sheet)).contains("Dag An &lt;b&gt;").doesNotContain("An <b>");
        assertThat(stationery.text(sheet)).contains("Dag An <b>");
    }

    @Test
    void theLinkLeadsToThePublicAddress() {
        Sheet sheet =
                stationery.sheet(letter(Language.FR, "confirm-address", null, "/confirm#t0k"), "P");
        assertThat(stationery.text(sheet)).contains("https://werein.example/confirm#t0k");
        assertThat(stationery.html(sheet)).contains("href=\"https://werein.example/confirm#t0k\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterAboutACycleNamesItAndItsHost(Language language) {
        for (String purpose :
                Set.of(
                        "certificate-issued",
                        "certificate-issued-again",
                        "certificate-revoked",
                        "enrolment-confirmed",
                        "enrolment-waiting",
                        "enrolment-offered",
                        "enrolment-reminder",
                        "enrolment-gone")) {
            Sheet sheet =
                    stationery.sheet(letter(language, purpose, "expired", "/cycles/a/b"), "P");
            assertThat(sheet.subject()).contains("Vendre en ligne");
            assertThat(stationery.text(sheet))
                    .contains("Vendre en ligne", "Lincubacteur", "/cycles/a/b");
        }
        Sheet offer = stationery.sheet(letter(language, "enrolment-offered", null, null), "P");
        assertThat(stationery.text(offer)).contains("vendredi");
        Sheet reminder =
                stationery.sheet(letter(language, "enrolment-reminder", null, "/cycles/a/b"), "P");
        assertThat(stationery.text(reminder)).contains("jeudi");
    }

    @ParameterizedTest
    @EnumSource
    void whoIsNotEnrolledAnyMoreIsToldWhy(Language language) {
        Set<String> reasons = new HashSet<>();
        for (String reason : Set.of("expired", "lapsed", "declined", "cancelled")) {
            Sheet sheet = stationery.sheet(letter(language, "enrolment-gone", reason, null), "P");
            assertThat(sheet.paragraphs()).hasSize(2);
            reasons.add(sheet.paragraphs().getLast());
        }
        assertThat(reasons).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void whoseCertificateCountsNoMoreIsToldWhyAndWhomToAsk(Language language) {
        Set<String> reasons = new HashSet<>();
        for (String reason :
                Set.of(
                        "issued-in-error",
                        "attendance-corrected",
                        "particulars-changed",
                        "file-lost")) {
            Sheet sheet =
                    stationery.sheet(letter(language, "certificate-revoked", reason, null), "P");
            assertThat(sheet.paragraphs()).hasSize(3);
            assertThat(sheet.paragraphs().getLast()).contains("Lincubacteur");
            reasons.add(sheet.paragraphs().get(1));
        }
        assertThat(reasons).hasSize(4);
    }

    @Test
    void aRefusalGivesItsReason() {
        Sheet outside =
                stationery.sheet(
                        letter(Language.EN, "application-declined", "outside-region", null), "P");
        Sheet incomplete =
                stationery.sheet(
                        letter(Language.EN, "application-declined", "incomplete", null), "P");
        assertThat(stationery.text(outside)).contains("outside the region");
        assertThat(stationery.text(incomplete))
                .contains("lacked information")
                .doesNotContain("outside the region");
    }
}
