package eu.werein.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;

/** Guards for open advisories that are guarded by what is not there. */
class AdvisoriesTests {

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("eu.werein.gateway");

    /** CVE-2026-47879 needs the gRPC routes, CVE-2022-22947 the actuator endpoint. */
    @Test
    void theGatewayHasNeitherGrpcNorItsActuatorEndpoint() {
        assertThat(present("io.grpc.Channel")).isFalse();
        assertThat(
                        present(
                                "org.springframework.cloud.gateway.server.mvc.actuate.GatewayMvcEndpoint"))
                .isFalse();
    }

    /** CVE-2026-59342 is in string queries of Spring Data MongoDB. */
    @Test
    void theSessionStoreNeedsNoSpringData() {
        assertThat(present("org.springframework.data.mongodb.core.MongoTemplate")).isFalse();
    }

    /** CVE-2026-89044: fixed in 4.2.18. */
    @Test
    void nettyIsNotThereOrNotVulnerable() {
        List<String> netty =
                Arrays.stream(System.getProperty("java.class.path").split(":", -1))
                        .map(entry -> String.valueOf(Path.of(entry).getFileName()))
                        .filter(name -> name.startsWith("netty-codec-http-"))
                        .toList();
        assertThat(netty).allMatch(name -> name.contains("4.2.19") || name.contains("4.2.18"));
    }

    /** Issue 4267 of the gateway: forwarded headers of strangers. */
    @Test
    void noProxyIsTrustedUnlessOneIsNamed() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
                .contains("trusted-proxies: ${WEREIN_TRUSTED_PROXIES:}")
                .doesNotContain("forward-headers-strategy");
    }

    private static final ArchRule SPEL_STAYS_OUT =
            noClasses()
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.springframework.expression.."))
                    .because("routes are code, not expressions");

    @Test
    void routesAreNeverExpressions() {
        SPEL_STAYS_OUT.check(OURS);
    }

    private static boolean present(String type) {
        return ClassUtils.isPresent(type, AdvisoriesTests.class.getClassLoader());
    }
}
