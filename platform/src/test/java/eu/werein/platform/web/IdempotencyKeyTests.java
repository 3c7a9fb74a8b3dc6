package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdempotencyKeyTests {

    private final IdempotencyKey key = new IdempotencyKey("a-key_1");

    @Test
    void sameOwnerCallerAndKeyGiveTheSameId() {
        assertThat(key.deriveId("be-here", "ann"))
                .isEqualTo(new IdempotencyKey("a-key_1").deriveId("be-here", "ann"));
    }

    @Test
    void anotherOwnerCallerOrKeyGivesAnotherId() {
        assertThat(key.deriveId("be-here", "ann"))
                .isNotEqualTo(key.deriveId("fr-there", "ann"))
                .isNotEqualTo(key.deriveId("be-here", "bea"))
                .isNotEqualTo(new IdempotencyKey("a-key_2").deriveId("be-here", "ann"));
    }

    @Test
    void derivedIdIsAUuid() {
        UUID id = UUID.fromString(key.deriveId("be-here", "ann"));
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    static String[] malformed() {
        return new String[] {
            "", " ", "a b", "a/b", "é", "a\n", "a".repeat(65), "a".repeat(100_000)
        };
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void anythingElseIsRefused(String value) {
        assertThatThrownBy(() -> new IdempotencyKey(value))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(400));
    }

    @Test
    void anotherBodyHasAnotherHash() {
        assertThat(IdempotencyKey.bodyHash("{}"))
                .isEqualTo(IdempotencyKey.bodyHash("{}"))
                .isNotEqualTo(IdempotencyKey.bodyHash("{ }"));
    }
}
