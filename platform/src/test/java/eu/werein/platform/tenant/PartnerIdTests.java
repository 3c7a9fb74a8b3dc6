package eu.werein.platform.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"be-mompreneurs", "es-uvigo", "ca-42", "fr-a-b-c"})
    void acceptsCountryThenName(String text) {
        assertThat(PartnerId.parse(text)).map(PartnerId::value).hasValue(text);
    }

    static String[] hostile() {
        return new String[] {
            "admin",
            "local",
            "",
            "be",
            "be-",
            "be-x",
            "BE-mompreneurs",
            "be-Mompreneurs",
            "be_mompreneurs",
            "be-mom preneurs",
            " be-mompreneurs",
            "be-mompreneurs\n",
            "be-mompreneurs\0",
            "\0be-mompreneurs",
            "../be-mompreneurs",
            "be-../../etc",
            "be-mom$where",
            "be-mom.preneurs",
            "be-m\u043empreneurs",
            "\uff42\uff45-mompreneurs",
            "be\u2010mompreneurs",
            "be-" + "a".repeat(41),
            "be-" + "a".repeat(67)
        };
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatCouldNameAnotherDatabase(String text) {
        assertThat(PartnerId.parse(text)).isEmpty();
        assertThatThrownBy(() -> new PartnerId(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a partner id");
    }

    @Test
    void longestNameStaysWithinADatabaseName() {
        String longest = "be-" + "a".repeat(40);
        assertThat("federation_" + new PartnerId(longest)).hasSizeLessThan(64);
    }
}
