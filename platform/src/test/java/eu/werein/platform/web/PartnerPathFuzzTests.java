package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.werein.platform.tenant.PartnerId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

class PartnerPathFuzzTests {

    private static final String PRIVATE = "/api/partners/";

    @FuzzTest
    void everythingInAPartnersSpaceHasAnOwner(byte[] input) {
        String rest = new String(input, StandardCharsets.UTF_8);
        Optional<String> owner = PartnerPath.ownerIn(PRIVATE + rest);
        assertThat(PartnerPath.isPrivate(PRIVATE + rest)).isTrue();
        assertThat(owner.isPresent()).isEqualTo(!rest.isEmpty() && rest.charAt(0) != '/');
        owner.ifPresent(segment -> assertThat(rest).startsWith(segment));
        owner.flatMap(PartnerId::parse).ifPresent(PartnerPathFuzzTests::assertSafe);
    }

    /** What may become part of a path, a key and the name of a database. */
    private static void assertSafe(PartnerId partner) {
        assertThat(partner.value().length()).isBetween(5, 43);
        assertThat(partner.value().chars())
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        assertThat(partner.value().charAt(2)).isEqualTo('-');
    }
}
