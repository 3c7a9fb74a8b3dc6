package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTests {

    @Test
    void tagNamesTheVersion() {
        assertThat(EntityTag.version(EntityTag.of(17))).isEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "17", "W/\"17\"", "\"17\", \"18\"", "\"-1\"", "\"\"", "\"x\""})
    void anyOtherTagIsRefused(String tag) {
        assertThatThrownBy(() -> EntityTag.version(tag)).isInstanceOf(ProblemException.class);
    }

    @Test
    void changeOfAnOldVersionConflictsAndIsToldBoth() {
        EntityTag.requireMatch("\"3\"", 3);
        assertThatThrownBy(() -> EntityTag.requireMatch("\"2\"", 3))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        conflict -> {
                            assertThat(conflict.problem().status()).isEqualTo(409);
                            assertThat(conflict.problem().errors().getFirst().params())
                                    .isEqualTo(Map.of("yours", 2L, "current", 3L));
                        });
    }
}
