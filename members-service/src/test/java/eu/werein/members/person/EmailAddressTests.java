package eu.werein.members.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.werein.members.imports.Cost;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"an@example.org", "a.n+x@mail.example.co.uk", "zoé@exämple.be"})
    void takesWhatCanBeAnAddress(String text) {
        assertThat(new EmailAddress(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "an",
                "an@example",
                "an@example.o",
                "an example@example.org",
                "an@example.org\nBcc: all@example.org",
                "a@b@example.org",
                "An <an@example.org>",
                "an@example.org,eva@example.org",
                "\u2003@example.org",
                "an\u0000@example.org"
            })
    void refusesWhatCannot(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailAddress(text))
                .withMessage("not an e-mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "an@example.org", " an@example.org\t"})
    void isTypedWithBlanksAroundItOrNotAtAll(String text) {
        assertThat(text).matches(EmailAddress.TYPED);
    }

    @Test
    void manyBlanksAreJudgedInNoTime() {
        String hostile = " ".repeat(100_000) + "@";
        Cost<Boolean> cost = Cost.of(() -> hostile.matches(EmailAddress.TYPED));
        assertThat(cost.result()).isFalse();
        assertThat(cost.time()).isLessThan(Duration.ofMillis(500));
    }
}
