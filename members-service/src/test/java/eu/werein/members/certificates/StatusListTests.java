package eu.werein.members.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StatusListTests {

    /** Read in another way than it is written: as one number, the first place highest. */
    private static boolean isRevoked(StatusList list, int place) throws IOException {
        byte[] compressed = Base64.getUrlDecoder().decode(list.encoded().substring(1));
        byte[] bits = new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
        assertThat(bits).hasSize(131_072 / 8);
        return new BigInteger(1, bits).testBit(131_072 - 1 - place);
    }

    @Test
    void whatCountsNoMoreIsSetAndNothingElse() throws IOException {
        StatusList list = new StatusList(1, List.of(0L, 9L, 131_071L));

        for (int place : new int[] {0, 9, 131_071}) {
            assertThat(isRevoked(list, place)).as("place %d", place).isTrue();
        }
        for (int place : new int[] {1, 7, 8, 10, 131_070}) {
            assertThat(isRevoked(list, place)).as("place %d", place).isFalse();
        }
    }

    @Test
    void placesGoOnInTheNextList() throws IOException {
        assertThat(StatusList.number(131_071)).isEqualTo(1);
        assertThat(StatusList.number(131_072)).isEqualTo(2);
        assertThat(StatusList.place(131_073)).isEqualTo(1);
        assertThat(StatusList.first(2)).isEqualTo(131_072);
        assertThat(isRevoked(new StatusList(2, List.of(1L, 131_075L)), 3)).isTrue();
        assertThat(isRevoked(new StatusList(2, List.of(1L, 131_075L)), 1)).isFalse();
    }

    @Test
    void itIsWrittenInBase64UrlAndSaysSo() {
        assertThat(new StatusList(1, List.of()).encoded()).matches("u[A-Za-z0-9_-]+");
    }
}
