package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTests {

    private final Cursors cursors = new Cursors("secret");

    @Test
    void opensTheListThatItWasMadeFor() {
        String cursor = cursors.encode("be-here open", "a17");
        assertThat(cursors.decode("be-here open", cursor)).isEqualTo("a17");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-there open", "be-here declined", "", "be-here open "})
    void opensNoOtherList(String scope) {
        String cursor = cursors.encode("be-here open", "a17");
        assertRefused(() -> cursors.decode(scope, cursor));
    }

    @Test
    void anyChangedBitIsNoticed() {
        byte[] bytes = Base64.getUrlDecoder().decode(cursors.encode("scope", "a17"));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertRefused(() -> cursors.decode("scope", forged));
        }
    }

    @Test
    void anotherServicesCursorIsRefused() {
        String cursor = new Cursors("other").encode("scope", "a17");
        assertRefused(() -> cursors.decode("scope", cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%00", "{\"$gt\":\"\"}", "AAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatNobodyMadeIsRefused(String cursor) {
        assertRefused(() -> cursors.decode("scope", cursor));
    }

    @Test
    void noiseIsRefused() {
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            byte[] noise = new byte[random.nextInt(600)];
            random.nextBytes(noise);
            String cursor = Base64.getUrlEncoder().encodeToString(noise);
            assertRefused(() -> cursors.decode("scope", cursor));
        }
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable decoding) {
        assertThatThrownBy(decoding)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.problem())
                                        .extracting(Problem::status, Problem::code)
                                        .containsExactly(400, "cursor-invalid"));
    }
}
