package eu.werein.events.schools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarLinkTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://school.example/holidays.ics",
                "https://school.example:443/holidays.ics?zone=B",
                "https://xn--cole-9oa.example/"
            })
    void aLinkIsByHttpsToAName(String text) {
        assertThat(CalendarLink.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "school.example",
                "/holidays.ics",
                "http://school.example/",
                "file:///etc/passwd",
                "ftp://school.example/",
                "jar:https://school.example/a.jar!/b",
                "https:///holidays.ics",
                "https:school.example",
                "https://anna:secret@school.example/",
                "https://school.example@10.0.0.1/",
                "https://school.example:8443/",
                "https://school.example:22/",
                "https://school.example/#part",
                "https://school.example/a b",
                "https://school.example/\r\nHost: other"
            })
    void nothingElseIsFollowed(String text) {
        assertThat(CalendarLink.parse(text)).isEmpty();
    }

    @Test
    void aLinkInALogOpensNothing() {
        assertThat(CalendarLink.parse("https://school.example/secret.ics").orElseThrow())
                .hasToString("link to school.example");
    }
}
