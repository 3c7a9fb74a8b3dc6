package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Role;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;

class OwnerIT {

    private final SampleService service = SampleService.shared();

    @Test
    void coordinatorReadsWhatSheWrote() {
        PartnerId partner = service.partner();
        var coordinator =
                service.browser().as(TestTokens.of(service.member(partner, Role.COORDINATOR)));
        var written =
                coordinator.post(
                        "/api/partners/" + partner + "/notes",
                        "{\"text\":\"bonjour\",\"colour\":\"red\",\"weight\":1}");
        assertThat(written.body()).contains("bonjour");
        assertThat(written.status()).isEqualTo(201);
    }
}
