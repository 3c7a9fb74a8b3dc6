package eu.werein.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/apply/be-mompreneurs",
                "/partners/es-uvigo/applications?state=open&a=%20"
            })
    void keepsAPathOfOurOwn(String path) {
        assertThat(ReturnTo.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "apply",
                "//evil.example",
                "/\\evil.example",
                "/a\\b",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/a\tb",
                "/\t/evil.example",
                " /a",
                "/ünicode",
                "/<script>"
            })
    void sendsHomeWhateverElseIsAsked(String path) {
        assertThat(ReturnTo.orHome(path)).isEqualTo("/");
    }

    @Test
    void sendsHomeWhatIsTooLong() {
        assertThat(ReturnTo.orHome("/" + "a".repeat(1_000))).isEqualTo("/");
    }
}
