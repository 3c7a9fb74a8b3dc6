package eu.werein.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No spreadsheet program runs what somebody has typed. */
class FormulaGuardTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32 470", "-x", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''=1\n"})
    void whatWouldRunIsGuardedAndComesBackAsItWas(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
        assertThat(FormulaGuard.unguard(FormulaGuard.guardTyped(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoé", "'s-Gravenhage", "a=b", "1-2", "'"})
    void whatWouldNotRunStaysAsItIs(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
    }

    @Test
    void aFileThatSaysWhatIsTextNeedsNoApostrophe() {
        assertThat(FormulaGuard.guardTyped("=1+1")).isEqualTo("=1+1");
        assertThat(FormulaGuard.guardTyped("'=1+1")).isEqualTo("''=1+1");
    }
}
