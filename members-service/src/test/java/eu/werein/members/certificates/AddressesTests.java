package eu.werein.members.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.tenant.PartnerId;
import java.net.URI;
import org.junit.jupiter.api.Test;

class AddressesTests {

    private static final PartnerId HOST = new PartnerId("es-uvigo");

    @Test
    void aPartnersDocumentIsWhereItsNameLeads() {
        String did = new Addresses(URI.create("https://werein.example")).did(HOST);

        assertThat(did).isEqualTo("did:web:werein.example:api:public:partners:es-uvigo");
    }

    @Test
    void aPortIsNotTakenForAPath() {
        String did = new Addresses(URI.create("http://localhost:8080")).did(HOST);

        assertThat(did).isEqualTo("did:web:localhost%3A8080:api:public:partners:es-uvigo");
    }
}
