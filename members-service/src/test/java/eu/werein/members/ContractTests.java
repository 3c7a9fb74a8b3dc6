package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.applications.messaging.ApplicationMessages;
import eu.werein.members.guests.messaging.GuestMessages;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Role;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTests {

    static Stream<String> types() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("contracts"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyExampleIsAsItsSchemaSays(String type) {
        assertThat(Contracts.violations(type, Contracts.example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaRefusesAnEventWithoutItsData(String type) {
        assertThat(Contracts.violations(type, "{}")).isNotEmpty();
    }

    @Test
    void everyTypeThatIsToldHasASchema() throws IOException {
        assertThat(types().toList())
                .containsAll(ApplicationMessages.TYPES)
                .containsAll(MemberMessages.TYPES)
                .containsAll(GuestMessages.TYPES)
                .contains("members.membership-changed.v1");
    }

    @Test
    void theExampleOfAMembershipIsReadByItsFollowers() {
        String type = "members.membership-changed.v1";
        Membership read =
                EventJson.read(
                        new Event(
                                new PartnerId("be-mompreneurs"),
                                "m",
                                1,
                                type,
                                Instant.EPOCH,
                                Contracts.example(type)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        Membership.class);
        assertThat(read.roles()).isEqualTo(Set.of(Role.MEMBER, Role.COORDINATOR));
        assertThat(read.active()).isTrue();
    }
}
