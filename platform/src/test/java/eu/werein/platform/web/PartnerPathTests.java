package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerPathTests {

    @ParameterizedTest
    @CsvSource({
        "/api/partners/be-a/members,             be-a",
        "/api/partners/be-a,                     be-a",
        "/api/public/partners/be-a/applications, be-a",
        "/api/cycles/be-a/7,                     be-a",
        "/api/gatherings/be-a/7/answers,         be-a",
        "/api/partners/..%2f/x,                  ..%2f"
    })
    void segmentAfterTheSpaceNamesTheOwner(String path, String owner) {
        assertThat(PartnerPath.ownerIn(path)).hasValue(owner);
    }

    @Test
    void aLineBreakBehindTheSegmentHidesNoOwner() {
        assertThat(PartnerPath.ownerIn("/api/partners/be-a/\nmembers")).hasValue("be-a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me",
                "/api/federation/partners/be-a",
                "/api/public/partners",
                "/api/public/confirmations",
                "/v3/api-docs"
            })
    void elsewhereThereIsNoOwner(String path) {
        assertThat(PartnerPath.ownerIn(path)).isEmpty();
    }
}
