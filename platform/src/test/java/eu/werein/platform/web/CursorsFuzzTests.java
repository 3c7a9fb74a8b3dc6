package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class CursorsFuzzTests {

    private static final String POSITION = "a17";

    private final Cursors cursors = new Cursors("secret");

    /** A line with the list that is asked for, and below it the cursor. */
    @FuzzTest
    void whatNobodyMadeOpensNoList(byte[] input) {
        String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", 2);
        String scope = lines[0];
        String cursor = lines.length > 1 ? lines[1] : "";
        assertThat(cursors.decode(scope, cursors.encode(scope, POSITION))).isEqualTo(POSITION);
        try {
            fail("opened at %s", cursors.decode(scope, cursor));
        } catch (ProblemException refused) {
            assertThat(refused.problem().status()).isEqualTo(400);
            assertThat(refused.problem().code()).isEqualTo("cursor-invalid");
        }
    }
}
