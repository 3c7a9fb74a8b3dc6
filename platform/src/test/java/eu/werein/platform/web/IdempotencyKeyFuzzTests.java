package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

class IdempotencyKeyFuzzTests {

    @FuzzTest
    void aKeyIsPlainAndItsIdIsItsOwnersAlone(byte[] input) {
        String value = new String(input, StandardCharsets.UTF_8);
        IdempotencyKey key;
        try {
            key = new IdempotencyKey(value);
        } catch (ProblemException refused) {
            assertThat(refused.problem().status()).isEqualTo(400);
            assertThat(isPlain(value)).isFalse();
            return;
        }
        assertThat(isPlain(value)).isTrue();
        String id = key.deriveId("be-here", "ann");
        assertThat(UUID.fromString(id)).hasToString(id);
        assertThat(id).isNotEqualTo(key.deriveId("fr-there", "ann"));
    }

    /** The rule once more, by hand. */
    private static boolean isPlain(String value) {
        return !value.isEmpty()
                && value.length() <= 64
                && value.chars()
                        .allMatch(
                                c ->
                                        (c >= 'a' && c <= 'z')
                                                || (c >= 'A' && c <= 'Z')
                                                || (c >= '0' && c <= '9')
                                                || c == '-'
                                                || c == '_');
    }
}
