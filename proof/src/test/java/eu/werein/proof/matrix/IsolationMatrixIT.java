package eu.werein.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.proof.RunningFederation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Partners hold the same ids with different marks, and everything that the API documents is called
 * by everybody, everywhere.
 */
@Order(60)
final class IsolationMatrixIT {

    private static final List<String> PARTNERS =
            List.of("be-mompreneurs", "de-uni-saarland", "es-uvigo", "fr-lincubacteur");

    /**
     * Every build asks three, who are enough to be taken for each other; the long proof asks all.
     */
    private static final int HOW_MANY = Integer.getInteger("proof.isolation.partners", 3);

    private static IsolationRun run;

    @BeforeAll
    static void walkThroughTheMatrix() {
        run = IsolationRun.through(RunningFederation.running(), marks());
    }

    /** Of this run alone, in letters as names have them: a federation may be used again. */
    private static Map<String, String> marks() {
        String unique =
                Long.toString(System.nanoTime() % 100_000)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                        .collect(Collectors.joining());
        return PARTNERS.stream()
                .limit(HOW_MANY)
                .collect(
                        Collectors.toMap(
                                partner -> partner,
                                partner ->
                                        "Mark"
                                                + unique
                                                + partner.substring(0, 2)
                                                        .toUpperCase(Locale.ROOT)));
    }

    @Test
    void noAnswerCarriesAnothersMarkAndEachHasTheStatusOfTheRules() {
        assertThat(run.findings().all()).isEmpty();
        assertThat(run.seen().probes()).isGreaterThan(10_000);
    }

    @Test
    void whoIsRefusedChangesNothing() {
        assertThat(run.before()).isNotEmpty();
        assertThat(run.after().entrySet())
                .containsExactlyInAnyOrderElementsOf(run.before().entrySet());
    }

    @Test
    void noMarkLiesInAnothersHome() {
        assertThat(run.stray()).isEmpty();
    }

    @Test
    void theCrowdIsToldWhatItAskedForAndHangsUpMidway() {
        assertThat(run.crowd().marked()).isGreaterThan(run.crowd().answers() * 9 / 10);
        assertThat(run.crowd().hungUp()).isGreaterThan(run.crowd().answers() / 10);
    }
}
